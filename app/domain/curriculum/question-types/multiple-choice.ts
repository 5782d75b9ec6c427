import { choiceRules } from "./choice-rules.ts";

/**
 * One or more right options; given: the ids chosen. Credit: those that are right less those that are wrong, as a share
 * of all that are right, and not below 0; so choosing everything earns little.
 */
export const multipleChoice = choiceRules(false, (_, key, given) => {
  const chosen = [...new Set(given)];
  const right = chosen.filter((id) => key.includes(id)).length;
  return key.length === 0 ? 0 : Math.max(0, (right - (chosen.length - right)) / key.length);
});
