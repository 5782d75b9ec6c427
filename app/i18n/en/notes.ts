/** A learner's own notes, all on one page, and one by itself where it could not be saved. */
export const notes = {
  summary: "What you have written beside the lessons. Only you can read it.",
  none: "You have written no notes yet",
  noneText: "At the foot of each lesson there is room for them.",
  others: "Lessons that are no longer part of the course",
  change: "Change",
  delete: "Delete",
  changeOf: "Change the notes on “{{lesson}}”",
  deleteOf: "Delete the notes on “{{lesson}}”",
  deleteTitle: "Delete these notes?",
  deleteText: "They cannot be brought back.",
  keep: "Keep them",
  stale: "These notes were changed in another window",
  staleText: "What is saved now stands here. What you typed is still in the box below, and is not saved yet.",
  staleDelete: "These notes were changed in another window. What stands here is how they are now.",
  emptied: "Nothing: the notes were deleted.",
  toLesson: "Back to the lesson",
};
