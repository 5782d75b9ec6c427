/** The page that asks what is true of a member and names the roles that it speaks for. */
export const roleFinder = {
  pageTitle: "Which role fits me?",
  private:
    "Your answers are not kept, and nobody else sees them. When you leave this page they are gone. Only a role that you put in your plan stays, and only you can read that plan.",
  answers: { yes: "Yes", partly: "Partly", no: "No" },
  leaveOpen: "Nothing has to be answered: leave open what you are not sure about.",
  show: "Show the roles",
  yourAnswers: "Your answers",
  noAnswer: "Say yes, partly or no to at least one statement.",
  result: {
    title: "What your answers speak for",
    more: "A suggestion to talk over with your branch. You may disagree with it.",
    none: "Your answers speak for none of these roles yet",
    noneMore: "That is an answer too. Read the roles through, and talk to somebody who has one of them.",
    firstStep: "A first step",
    add: "Put this in my individual plan",
    others: "The other roles",
    all: "All roles",
  },
  change: "Change your answers",
  again: "Start again with no answers",
  full: {
    title: "There is no room for another role in your plan",
    more: "Nothing was changed. Shorten what stands there, then come back.",
    open: "Open that part of my plan",
  },
  link: { intro: "Not sure what you want to do in your branch?" },
};
