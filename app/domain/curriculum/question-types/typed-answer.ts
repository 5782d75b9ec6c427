import type { Given } from "./question-shapes.ts";

/** The longest answer that is typed, in characters. */
export const TYPED_MAX = 200;

/** True for nothing, or one line that a database can hold: no control characters, no halves of a surrogate pair. */
export const fitsTyped = (given: Given): boolean =>
  given.length <= 1 && given.every((text) => text.length <= TYPED_MAX && !/\p{Cc}|\p{Surrogate}/u.test(text));
