/** Questions that keep what was learnt fresh: on pages of their own, seen by nobody but the learner. */
export const review = {
  title: "Keep it fresh",
  summary:
    "A few questions from what you have completed, just before you would forget it. About two minutes, and only you see them.",
  before:
    "Nothing to review yet. The day after you complete a module that has a quiz, its questions begin to come back here.",
  ask: {
    guessed: "I am guessing",
    check: "Check my answer",
    showMe: "I do not know: show me",
    misfit:
      "That answer does not belong to this question, which may have been changed meanwhile. Nothing was counted: please answer again.",
  },
  marked: {
    right: "You knew it",
    partly: "You knew part of it",
    wrong: "Worth another look",
    shown: "Here it is",
    comesBack: "This question comes back on",
    next: "Next question",
    finish: "Finish",
  },
  done: {
    title: "Done for today",
    nothing: "Nothing is due today",
    answered_one: "You have reviewed {{count}} question today.",
    answered_other: "You have reviewed {{count}} questions today.",
    nextOn: "The next are due on",
    noMore: "There is nothing more to review.",
  },
  strength: {
    link: "What is strong, what fades",
    title: "What is strong, what fades",
    summary: "By outcome of the lessons, from the questions that you have reviewed. Only you see this.",
    meaning:
      "The chance is an estimate: how likely you are to know it tomorrow, from how your reviews went and how long ago they were. Below 90% it fades, and its questions come back.",
    none: "Nothing to show yet. The outcomes of a module stand here once you have completed it.",
    strong: "Strong",
    fading: "Fading",
    new: "Not reviewed yet",
    chance: "Chance that you know it tomorrow: {{percent}}%",
    reviewed: "Questions reviewed: {{reviewed}} of {{questions}}",
    read: "Read the lesson",
  },
  switch: {
    title: "Review questions",
    isOn: "Review questions are on: a few a day from what you have completed, when they are due. Nobody else sees whether you answer them, or how.",
    isOff: "Review questions are off. What you reviewed before is kept for when you switch them on again.",
    turnOn: "Switch review questions on",
    turnOff: "Switch review questions off",
    saved: "Your choice about review questions is saved.",
  },
  forget: {
    link: "Forget my review history",
    title: "Forget my review history",
    text: "For each question that you have reviewed we keep how often, when last and when it is due, and nothing of what you answered. This deletes all of it. Your completed modules stay as they are, and the questions begin again from the start.",
    button: "Forget it",
    keep: "Keep it",
    done: "Your review history is deleted.",
  },
};
