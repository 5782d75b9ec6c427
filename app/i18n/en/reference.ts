export const reference = {
  search: {
    title: "Search the course",
    summary: "Lessons, the glossary and the law that they rest on. Nobody keeps what you look for.",
    kinds: { lesson: "Lesson", term: "Glossary", fact: "The law" },
    locked: "Opens later",
    found_one: "{{count}} place found",
    found_other: "{{count}} places found",
    nothing: "Nothing found for “{{asked}}”",
    nothingHint: "Try one plain word, such as “grievance” or “time off”.",
  },
  glossary: {
    title: "Glossary",
    summary: "The words of the union and of the law, in plain language.",
    none: "There is no glossary yet",
  },
  law: {
    title: "The law in this course",
    summary:
      "Every statement of law in the lessons, where it comes from, and the day on which it was checked.",
    notAdvice: "This is for learning. For a member’s case ask your official before you act.",
    none: "No statements of law have been published yet",
    checked: "Checked on",
    again: "to be checked again by",
    dated: "About to change: ask your official",
    unconfirmed: "Not confirmed: check with your official",
  },
};
