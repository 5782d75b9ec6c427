/** Longest id of a heading that is kept as a place. Ids are made from the headings' words. */
export const PLACE_MAX = 200;
