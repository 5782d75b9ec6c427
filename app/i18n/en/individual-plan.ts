/** Pages and documents of a rep's own plan. What all plans share is in `planning`. */
export const individualPlan = {
  pageTitle: "My plan",
  title: "Your individual plan",
  none: {
    private: "Only you can read it. Branch leads, trainers, officials and administrators have no way in.",
    button: "Start my plan",
    notOffered: "There is no individual plan to fill in yet",
    notOfferedMore: "The course that your union has published has no template for it. A trainer can add one.",
  },
  started: "Started on",
  private: "Only you can read this plan. Take it to your mentor as a file, or on paper, if you like.",
  onlyYou: "Only you can read what you write here.",
  missingMore: "Fill them in over as many sittings as you like; ten minutes at a time is enough.",
  nothingMissingMore: "Everything that the plan asks for is there. Come back to it at each review.",
  due: {
    title: "Your reviews",
    intro: "Counted from the day on which you started the plan.",
    done: "Written",
    waiting: "Time to write it",
    about: "For about",
    anyTime: "You can write in it at any time.",
  },
  download: {
    intro:
      "Headings, lists and tables that screen readers understand. The file is as private as the place where you keep it.",
  },
  document: {
    started: "Started on {{date}}",
    due: "For about {{date}}",
    private: "This plan belongs to the person who wrote it. Branchwork shows it to nobody else.",
  },
};
