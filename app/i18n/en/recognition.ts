/** Certificates, their check pages, the certification of companions, and what was learnt elsewhere. */
export const recognition = {
  document: {
    certificate: "Certificate",
    saysThat: "This certificate says that",
    hasCompleted: "has completed Module {{number}} of the union’s education programme: {{title}}.",
    completedOn: "Completed on",
    edition: "Edition",
    covers: "What it covered",
    check: "Checking this certificate",
    checkText:
      "Whoever has this code can see on the check page what its holder shows there. The holder can take that back at any time.",
    address: "Address",
    code: "Code",
  },
  certificate: {
    title: "Your certificate",
    download: "Download as PDF",
    recognised: "Recognised because",
    notACertification:
      "This module makes you eligible to be certified as a companion. The certificate is not that certification: a named official certifies in writing.",
    seeCertification: "See whether you are certified",
    shareTitle: "Let others check it",
    shareText:
      "If you like, whoever has a code can see on a page without sign-in that the certificate is genuine. Nothing is shared until you turn it on, and only what you tick.",
    protectedTitle: "The page says that you belong with a union",
    protectedText:
      "Union membership is special category data: the law protects it. The check page names the union, so give the code only to people who may know. You can take it back here at any time.",
    isShared: "Your check page is on:",
    ending:
      "A new code ends the old one, and turning the page off ends the code. Certificates that you printed before cannot be checked any more.",
    replace: "Make a new code",
    withdraw: "Turn the check page off",
    nameLegend: "Your name",
    names: { hidden: "Not shown", initials: "Initials only: {{initials}}", full: "In full: {{name}}" },
    showLegend: "Also show",
    show: { module: "Which module it is", date: "The day on which you completed it" },
    startShare: "Turn the check page on",
    saveShare: "Save what it shows",
    nothingShared: "Choose at least one thing to show, here or below.",
    notices: {
      shared:
        "The check page is on, and shows what you ticked. Download the certificate again to have its address on it.",
      replaced: "You have a new code. The old one is unknown from now on.",
      withdrawn: "The check page is off. Its code is unknown from now on.",
    },
  },
  check: {
    tab: "Check",
    title: "Check a code",
    summary: "Type the code that is printed on a certificate.",
    codeHint: "Seven groups of four. Capitals and dashes do not matter.",
    button: "Check",
    foundTitle: "This certificate is genuine",
    foundText: "It was made here, of a module that its holder has completed.",
    onlyShared: "Its holder chooses what is shown here, and can take it back.",
    union: "Union",
    name: "Name",
    module: "Module",
    unknownTitle: "This code is not known",
    unknownText: "Nothing is shared under it. Look at the code again, or ask whoever gave it to you.",
  },
  companion: {
    title: "Companions",
    summary:
      "Completing Module 2 makes a rep eligible to accompany members at hearings. A named official certifies, in writing. “Expiring” means within {{days}} days.",
    states: {
      eligible: "Eligible",
      certified: "Certified",
      expiring: "Expiring",
      expired: "Expired",
      withdrawn: "Withdrawn",
    },
    since: "Module 2 complete on",
    until: "until",
    search: "Name or branch",
    choose: "Choose {{name}}",
    certifyChosen: "Certify or renew those ticked",
    found_one: "{{count}} person",
    found_other: "{{count}} people",
    none: "Nobody is eligible yet",
    noneHelp: "Whoever completes Module 2 appears here, to be certified by an official.",
    noMatch: "Nobody is like that",
    noMatchHelp: "Choose another state or name, or show everyone.",
    notices: {
      certified: "Certified. Each of them can download the letter from their account page.",
      withdrawn: "The certification is withdrawn. The completed module stays as it is.",
    },
    inBranch: "Companion",
    certifiedUntil: "Certified until",
    notCertified: "Not certified",
  },
  certify: {
    title: "Certify companions",
    summary:
      "You say in writing, for the union, that they are trained to accompany a worker at a disciplinary or grievance hearing. Whoever is certified already is renewed.",
    issuer: "Certified by",
    issuerHint: "The letter bears your own name. Nobody certifies in the name of another, or themself.",
    fields: { office: "Your office", issuedOn: "Date of issue", expiresOn: "Last day" },
    hints: {
      office: "As it should stand on the letter, such as “National Official”.",
      expiresOn: "The law sets no length. Choose what your union’s rules say.",
    },
    faults: {
      notYet: "This day is still to come.",
      endsBeforeItBegins: "It ends before it begins.",
      overAlready: "This day is past.",
      validTooLong_one: "More than {{count}} year after the date of issue. Look at the year again.",
      validTooLong_other: "More than {{count}} years after the date of issue. Look at the year again.",
      beforeCompletion: "On this day not all of them had completed Module 2.",
      stale:
        "Somebody certified one of these people, or withdrew it, meanwhile. Below is how it stands now. Look it over, then send it again.",
    },
    button_one: "Certify {{count}} person",
    button_other: "Certify {{count}} people",
    nobody: "Nobody is chosen",
    nobodyHelp: "Tick in the list whom you want to certify.",
    back: "Go to the list",
  },
  record: {
    certify: "Certify",
    renew: "Renew",
    none: "Never certified",
    noneHelp: "Module 2 is complete. That makes eligible; it certifies nobody.",
    replacedOn: "Renewed on",
    withdrawnOn: "Withdrawn on",
    reason: "Reason",
  },
  withdraw: {
    title: "Withdraw this certification",
    warning:
      "From now on they are not certified, and the letter can no longer be downloaded. The completed module stays. They can be certified again.",
    reason: "Reason",
    reasonHint: "The person whom it concerns can read it.",
    button: "Withdraw it",
    keep: "Leave it as it is",
  },
  own: {
    title: "Accompanying members at hearings",
    download: "Download the letter as PDF",
    says: {
      eligible:
        "You have completed Module 2, so you are eligible. You are not certified yet: a named official does that in writing.",
      certified: "You are certified as a companion. Take the letter with you to the hearing.",
      expiring: "You are certified as a companion, and it ends soon. Ask your union’s office to renew it.",
      expired: "Your certification has expired. Ask your union’s office to renew it.",
      withdrawn: "Your certification was withdrawn. What you have completed stays completed.",
    },
  },
  letter: {
    title: "Certification of a companion",
    toWhom: "To whom it may concern",
    certifies:
      "{{union}} certifies under section 10(3)(b) of the Employment Relations Act 1999 that {{name}}, an official of the union within the meaning of sections 1 and 119 of the Trade Union and Labour Relations (Consolidation) Act 1992, has received training in acting as a worker’s companion at disciplinary and grievance hearings.",
    certified: "Certified",
    issuedOn: "Date of issue",
    expiresOn: "Valid until",
    certifiedBy: "Certified by",
    mayTitle: "What the Act says of a companion",
    may: {
      speak:
        "A companion may address the hearing: put the worker’s case, sum it up, and respond on the worker’s behalf to any view expressed (section 10(2B)).",
      confer: "A companion may confer with the worker during the hearing (section 10(2B)).",
      notAnswer: "A companion does not answer questions on behalf of the worker (section 10(2C)).",
      postpone:
        "Where the chosen companion is not available, the hearing is postponed to a reasonable time that the worker proposes within five working days (section 10(4) and (5)).",
      timeOff:
        "A companion who has the same employer is permitted time off during working hours for it (section 10(6) and (7)).",
    },
    where: "This letter applies in Great Britain.",
  },
  recognise: {
    tab: "Learnt elsewhere",
    title: "Recognise what somebody learnt elsewhere",
    summary:
      "Where somebody of this branch has learnt a module before, or in another place, you can recognise that. It then counts as complete.",
    fields: { person: "Who", module: "Module", on: "Counts from", reason: "Why" },
    hints: {
      on: "The day on which they had learnt it: the last day of a course, for example.",
      reason:
        "What they learnt, where, and how you know. The person whom it concerns can read it; the branch sees only that it is recognised.",
    },
    frozen:
      "What is recognised is complete and stays so. It cannot be taken back, so look it over once more.",
    button: "Recognise it",
    saved: "It is recognised. The module is complete, or will be as soon as what comes first is.",
    faults: {
      notYet: "This day is still to come.",
      completed: "They have completed this module already.",
      recognised:
        "This module has been recognised already. It completes as soon as what comes first is complete.",
    },
    none: "There is nothing to recognise",
    noModules: "No module of the current Edition allows it. That is said in the module’s file.",
    noPeople: "Nobody else belongs to this branch yet.",
    listTitle: "Recognised so far",
  },
};
