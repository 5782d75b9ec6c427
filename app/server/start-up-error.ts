/** A start that cannot go on for a reason a person can mend. The message is a sentence that says what to do next. */
export class StartUpError extends Error {
  override readonly name = "StartUpError";
}
