export const sheets = {
  pdf: "Print it: PDF",
  jobAids: {
    title: "Job aids",
    summary:
      "Forms, cards and letters to print and take along. Nothing you write on them goes into Branchwork.",
    none: "The course has no job aids yet",
  },
  kits: {
    title: "Session kits",
    summary: "What you need to run the taught session of each module, in a room or online.",
    none: "The course has no session kits yet",
  },
};
