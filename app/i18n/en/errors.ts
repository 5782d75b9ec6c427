/** One entry per ErrorCode: what happened, and what to do next. `field` holds the sentences that stand beside a field. */
export const errors = {
  invalid: { title: "That could not be read", next: "Go back, look at what you sent, and try once more." },
  "sign-in-needed": { title: "Please sign in", next: "Sign in and you will come back to this page." },
  forbidden: {
    title: "This page is not yours to see",
    next: "Your role does not reach this far. If you think it should, ask an administrator of your union.",
  },
  "not-found": {
    title: "There is nothing at this address",
    next: "The page may have moved. Start again from the home page; everything is two steps from there.",
  },
  locked: {
    title: "This opens a little later",
    next: "Something else comes first. The home page says what.",
  },
  stale: {
    title: "Somebody changed this while you were writing",
    next: "Load the page again to see their version. What you typed is kept beside it.",
  },
  duplicate: { title: "This is already there", next: "It was saved before; there is nothing more to do." },
  "already-submitted": {
    title: "This attempt has been submitted",
    next: "Its answers are closed. Look at the result, or start a new attempt.",
  },
  "link-expired": {
    title: "This link has expired",
    next: "Ask whoever sent it for a new one; the old one can no longer be used.",
  },
  "link-used": {
    title: "This link has been used",
    next: "Each link works once. If it was you, sign in; if not, tell an administrator today.",
  },
  "too-large": { title: "That is too long to take in", next: "Send a shorter text. Nothing was changed." },
  "too-many-attempts": {
    title: "Too many tries",
    next: "Wait a quarter of an hour and try again. Nothing is lost.",
  },
  unexpected: {
    title: "Something went wrong on our side",
    next: "Nothing half-done was kept. Try again; if it happens once more, give your administrator the number below.",
  },
  "database-unavailable": {
    title: "Branchwork cannot reach its records just now",
    next: "Wait a few seconds and load the page again. What was saved before is safe.",
  },
  noConnection: {
    title: "No connection",
    next: "Nothing answered. What was saved before is safe. When you are connected again, load this page once more.",
    again: "Load this page again",
  },
  signedOut: {
    kept: "What you typed is kept on this page",
    how: "Sign in again in a new tab. Then come back to this one and send it.",
    signIn: "Sign in in a new tab",
    sendAgain: "Send it again",
  },
  reference: "Reference: {{id}}",
  home: "Go to the home page",
  field: {
    required: "Fill this in.",
    tooLong: "Too long: {{max}} characters at the most.",
    tooShort: "Too short: {{min}} characters at the least.",
    email: "Write an e-mail address such as name@example.org.",
    number: "Write a whole number, 0 or more, in digits.",
    date: "Choose a real date.",
    choose: "Choose one of these.",
    invalid: "This could not be read. Please choose or write it again.",
  },
};
