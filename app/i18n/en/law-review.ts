/** Who reviewed the law of an Edition: what those read who record it. The learner’s line stands in `learning`. */
export const lawReview = {
  title: "Legal review",
  column: "Law reviewed",
  outstanding: "Outstanding",
  reviewed: "Reviewed",
  whileOutstanding:
    "Until a review is recorded, every text that states law tells its readers that the union’s legal review is outstanding.",
  whoRecords: "An administrator or a national official records it.",
  afterPublishing:
    "Once published, its legal review is outstanding until an administrator or a national official records it on this page.",
  fields: { reviewer: "Reviewed by", reviewedOn: "Reviewed on", note: "Note" },
  hints: {
    reviewer:
      "Name and office, such as “Sian Example, Legal Officer”. Everybody reads it under the course, also on pages without sign-in: ask the person first.",
    note: "What was checked, and what is left. Only administrators, trainers and national officials read it.",
  },
  recorded: "Recorded on",
  by: "by {{name}}",
  faults: {
    notYet: "This day is still to come.",
    tooEarly: "This day is before 2020. Look at the year again.",
    stale: "Nothing was changed: somebody recorded, corrected or withdrew the review meanwhile",
    staleHelp:
      "Above is how it stands now. What you typed is kept below; look it over before you send it again.",
    draft: "A draft has no legal review",
    draftHelp: "Publish it first. Its review can be recorded from then on.",
  },
  record: "Record the review",
  correct: "Correct it",
  saveCorrection: "Save the correction",
  withdraw: "Withdraw it",
  withdrawHelp:
    "From that moment readers are told again that the legal review is outstanding. The name, the day and the note are deleted; that it was withdrawn, and by whom, stays on record.",
  confirmWithdrawal: "Yes, withdraw it",
  takeOver: "Take over the review of Edition {{number}}: nothing that rests on law has changed",
  takeOverHelp:
    "The facts, lessons, questions, pages, job aids and session kits are word for word those of Edition {{number}}. Its reviewer and date then stand for this Edition too.",
  orRecord: "Or record a review of its own:",
  notices: {
    recorded: "The review is recorded. Readers see it from now on.",
    corrected: "The correction is saved. Readers see it from now on.",
    withdrawn: "The review is withdrawn. Readers are told that it is outstanding.",
    takenOver: "The review of the earlier Edition now stands for this one too.",
  },
};
