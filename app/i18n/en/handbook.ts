/** A module on paper. */
export const handbook = {
  edition: "Edition",
  published: "Published on",
  version: "Version",
  contents: "Contents",
  terms: "Words explained",
  mayBeOld:
    "The lessons on the site are the ones that count: they are corrected when the law or the course changes.",
};
