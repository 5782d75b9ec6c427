/**
 * Files of content/ for an Edition with a role finder of four roles, and a plan that asks for a role. Each statement
 * but the last speaks for one role.
 */
export const roleFinderDocuments = {
  "role-finder.yaml": `title: { en: Which role fits me?, cy: Pa rôl sy'n addas i mi? }
intro: { en: Four statements., cy: Pedwar gosodiad. }
roles:
  - id: safety-rep
    title: { en: Safety rep, cy: Cynrychiolydd diogelwch }
    summary: { en: Looks into hazards., cy: Yn ymchwilio i beryglon. }
    first-step: { en: Walk round once., cy: Cerddwch o gwmpas unwaith. }
  - id: learning-rep
    title: { en: Learning rep, cy: Cynrychiolydd dysgu }
    summary: Helps members to learn.
    first-step: Ask three colleagues.
  - id: campaign-lead
    title: Campaign lead
    summary: Turns a grumble into small steps.
    first-step: Find one thing.
  - id: workplace-contact
    title: Workplace contact
    summary: Passes on news.
    first-step: Put up a poster.
statements:
  - id: buildings
    text: { en: I notice how a building works., cy: Rwy'n sylwi ar adeiladau. }
    roles: [safety-rep]
  - id: courses
    text: I help a colleague find a course.
    roles: [learning-rep]
  - id: posters
    text: I can write a poster.
    roles: [campaign-lead]
  - id: people
    text: People tell me things.
    roles: [workplace-contact, learning-rep]
`,
  "plans/individual-plan.yaml": `title: { en: Individual plan, cy: Cynllun unigol }
intro: What you want to learn.
sections:
  - id: goals
    title: Goals
    fields:
      - { id: goal, type: longtext, label: First goal, required: true, audience: rep }
  - id: my-role
    title: My role
    fields:
      - { id: role, type: text, label: My role, required: true, audience: rep, max: 40 }
`,
};
