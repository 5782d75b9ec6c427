export const accounts = {
  roles: {
    rep: { name: "Rep", does: "Learns, and takes part in the branch plan." },
    branch_lead: {
      name: "Branch lead",
      does: "Sees who in the branch has completed what and when, and leads its plan.",
    },
    trainer: { name: "Trainer", does: "Keeps up the course and runs taught sessions." },
    national: { name: "National official", does: "Sees states and counts of every branch." },
    administrator: { name: "Administrator", does: "Looks after people, branches and roles." },
  },
  fields: {
    name: "Name",
    email: "E-mail address",
    membershipNumber: "Membership number",
    password: "Password",
    newPassword: "New password",
    currentPassword: "Current password",
    passwordHint: "At least {{min}} characters. A few words that only you would put together are best.",
    showPassword: "Show password",
    hidePassword: "Hide password",
    language: "Language",
    languageOfPages: "Language of the pages",
  },
  faults: {
    name: "Write the name on one line, without < or >.",
    membershipNumber: "Use letters, digits, spaces and . / - only.",
    passwordHasEmail: "Choose a password that does not hold the first part of your e-mail address.",
    passwordBreached:
      "This password is on the lists that are tried first. Choose another, such as three or four words.",
    passwordIsNumber: "Choose a password that is not your membership number.",
    currentPassword: "This is not your current password. Try again.",
    emailTaken: "Somebody already has this e-mail address.",
    numberTaken: "Somebody already has this membership number.",
  },
  tooMany_one: "Too many tries. Wait {{count}} minute, then try again.",
  tooMany_other: "Too many tries. Wait {{count}} minutes, then try again.",
  signIn: {
    title: "Sign in",
    wrong: "This e-mail address and this password do not belong together. Look at both and try again.",
    lost: "Lost your password?",
    lostHelp:
      "Ask an administrator of your union for a reset link. It works once, within a day, and you then choose a new password.",
    noAccount: "No account yet?",
    noAccountHelp:
      "You need an invitation. Ask the lead of your branch, who will ask an administrator for one.",
  },
  welcome: {
    tab: "Welcome",
    title: "Welcome to Branchwork",
    invited: "Your union has invited you. Choose a password and you are in.",
    notYou: "Not you? Close this page and tell whoever sent you the link.",
    accept: "Set password and start",
    firstTitle: "Become the first administrator",
    firstSummary:
      "Say who you are and choose a password. Branchwork then takes you through the first steps. The link works once.",
    becomeFirst: "Become the administrator",
  },
  reset: {
    title: "Choose a new password",
    summary: "You are signed in here afterwards, and signed out everywhere else.",
    save: "Save the new password",
  },
  account: {
    title: "Your account",
    you: "You",
    wrongDetails: "Is something here wrong? Ask an administrator of your union to put it right.",
    branch: "Branch",
    noBranch: "No branch",
    roles: "Roles",
    noRoles: "No role",
    languageChosen: "Your language is saved.",
    chooseLanguage: "Save language",
    password: "Change your password",
    passwordHelp: "Every other device is signed out when you change it.",
    passwordChanged: "Your new password is saved, and every other device is signed out.",
    changePassword: "Change password",
    signIns: "Where you are signed in",
    signInCount_one: "You are signed in on {{count}} device: this one.",
    signInCount_other: "You are signed in on {{count}} devices, this one included.",
    signOutEverywhere: "Sign out everywhere",
    others: {
      title: "What others see about me",
      intro: "Branchwork shows as little about you as each person needs.",
      nobody: "Nobody but you",
      nobodySees:
        "Your answers, your scores, your attempts and how long you took: only you see them. The same holds for your review questions and your individual plan.",
      lead: "The leads of your branch",
      leadSees:
        "Which modules you have completed, the date of each, and what is left to do. Whether you are certified to accompany members, and until when. Never your answers or your scores.",
      leadOfNone: "You are a rep of no branch, so no branch lead sees anything of yours.",
      reps: "Other reps of your branch",
      repsSee:
        "How many of you have completed each module, once that is five people or more. No names. What you write in the branch plan is there for the branch: each box says who reads it.",
      trainer: "Trainers",
      trainerSees:
        "Who came to the sessions that they run, and what they recognised that you learnt elsewhere. Not your lessons, answers or scores.",
      national: "National officials",
      nationalSees:
        "How many reps each branch has and how far the branch has come: states and counts, no names and no answers.",
      administrator: "Administrators",
      administratorSees:
        "Your name, e-mail address, membership number, branch and roles. They can look inside a branch when they have to. Each time they read or change your record it is written down, with who and when.",
    },
  },
};
