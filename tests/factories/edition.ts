import type { LessonChange } from "#app/domain/curriculum/lesson.ts";
import { importDraft, publishEdition } from "#app/domain/authoring/edition-commands.server.ts";

const changeList = (changes: readonly LessonChange[]) =>
  ["changes:", ...changes.map(({ on, text }) => `  - { on: ${on}, text: "${text}" }`)].join("\n");

const lesson = (title: string, body: string, outcome: string, changes: readonly LessonChange[] = []) => `---
title: ${title}
summary: What ${title.toLowerCase()} is about.
minutes: 10
outcomes:
  - id: ${outcome}
    text: Say what ${outcome} means
${changes.length > 0 ? `${changeList(changes)}\n` : ""}---
${body}`;

/** The lesson listen-well with another second section and those material changes; in any language. */
export const changedLesson = ({
  asks,
  changes,
}: {
  asks: string;
  changes?: readonly LessonChange[];
}): string =>
  lesson(
    "Listen well",
    `
## Before you start

Listen first.

## What to ask

${asks}
`,
    "listening",
    changes,
  );

/**
 * A small programme as files of content/. module-1: two lessons and a quiz of three questions, whose right answers
 * are a, b, and a with c. module-2: optional, without lessons. module-3: the two plans.
 */
const smallProgramme: Record<string, string> = {
  "union.yaml": `name: Example Union
description: A union that is made up for tests.
details:
  - id: national-office-phone
    label: National office telephone
    hint: The number that a rep rings.
    kind: phone
  - id: help-email
    label: E-mail address for help
    hint: A shared mailbox.
    kind: email
`,
  "programme.yaml": `title: A small programme
summary: Three modules for tests.
modules: [module-1, module-2, module-3]
`,
  "glossary.yaml": `- id: rep
  term: { en: Rep, cy: Cynrychiolydd }
  meaning: { en: A member who speaks for others., cy: Aelod sy'n siarad dros eraill. }
`,
  "facts/time-off.yaml": `- id: paid-time-off
  statement: Time off for union duties is paid.
  source: An invented Act, section 1
  jurisdiction: Great Britain
  status: stable
  checked-on: 2026-11-21
  review-by: 2027-11-21
`,
  "modules/module-1/module.yaml": `title: { en: Module the first, cy: Y modiwl cyntaf }
summary: { en: Where everybody starts., cy: Man cychwyn pawb. }
covers: [Listening, Noting]
optional: false
requires: []
completion: [lessons, quiz]
lessons: [listen-well, note-well]
`,
  "modules/module-1/lessons/listen-well.md": lesson(
    "Listen well",
    `
## Before you start

Listen first.

## What to ask

Ask what happened, and when.

:::law{facts="paid-time-off"}
Time off for union duties is paid.
:::
`,
    "listening",
  ),
  "modules/module-1/lessons/note-well.md": lesson(
    "Note well",
    `
## What to write

Dates first.
`,
    "noting",
  ),
  "modules/module-1/quiz.yaml": `title: What would you do?
intro: Three situations. You need two right.
pass-mark: 60
questions:
  - id: first-words
    type: single
    lesson: listen-well
    outcome: listening
    facts: [paid-time-off]
    stem: What do you say first?
    options:
      - { id: a, text: I will listen., correct: true, reason: A rep listens first. }
      - { id: b, text: We will win., reason: Nobody can promise that. }
  - id: first-question
    type: single
    lesson: listen-well
    outcome: listening
    stem: What do you ask first?
    options:
      - { id: a, text: Whose fault is it?, reason: Blame comes later or never. }
      - { id: b, text: When did it happen?, correct: true, reason: A time limit runs from it. }
      - { id: c, text: Are you sure?, reason: Doubt closes a conversation. }
  - id: what-to-note
    type: multiple
    lesson: note-well
    outcome: noting
    stem: What do you note? Choose all that apply.
    options:
      - { id: a, text: The dates, correct: true, reason: Limits run from them. }
      - { id: b, text: A diagnosis, reason: It is not needed. }
      - { id: c, text: What was agreed, correct: true, reason: Both will ask later. }
`,
  "modules/module-2/module.yaml": `title: { en: Module the second, cy: Yr ail fodiwl }
summary: For those who choose it.
covers: [Representing]
optional: true
requires: [module-1]
completion: [session, recognised]
lessons: []
`,
  "modules/module-3/module.yaml": `title: { en: Module the third, cy: Y trydydd modiwl }
summary: Two plans.
covers: [Planning]
optional: false
requires: [module-1]
completion: [branch-plan, individual-plan]
lessons: []
`,
  "modules/module-1/session-kit.md": `---
title: Session kit
summary: What a trainer needs for the day.
---

## Outline

- [ ] Bring pens
`,
  "job-aids/note-sheet.md": `---
title: Note sheet
summary: To write on by hand.
---

## Who

::blank{label="Name" lines="2"}

- [ ] The dates are noted
- Ring: :detail[national-office-phone]

::syllabus{module="module-1"}
`,
  "plans/branch-development-plan.yaml": `title: { en: Branch Development Plan, cy: Cynllun Datblygu'r Gangen }
intro: Choose few things.
objectives: { min: 1, max: 3 }
sections:
  - id: where-we-are
    title: Where the branch is now
    fields:
      - { id: strengths, type: longtext, label: Strengths, required: true, audience: branch }
      - { id: members, type: number, label: Members, required: true, audience: branch }
      - { id: counted-on, type: date, label: Counted on, audience: branch }
      - { id: risks, type: list, label: Risks, hint: One a line., audience: officers, max: 500 }
      - { id: slogan, type: text, label: Slogan, audience: public }
  - id: objectives
    title: Objectives
    fields: []
`,
  "plans/individual-plan.yaml": `title: { en: Individual plan, cy: Cynllun unigol }
intro: What you want to learn.
sections:
  - id: goals
    title: Goals
    fields:
      - { id: goal, type: longtext, label: First goal, required: true, audience: rep }
      - { id: serves, type: objective, label: The objective it serves, audience: rep }
      - id: listening
        type: choice
        label: { en: Listening, cy: Gwrando }
        required: true
        audience: rep
        options:
          - { id: learning, label: { en: Still learning, cy: Yn dysgu }}
          - { id: confident, label: { en: Confident, cy: Hyderus }}
  - id: review-30
    title: After thirty days
    due-days: 30
    fields:
      - { id: review, type: list, label: What I did, audience: rep }
`,
  "pages/a-member-needs-help-now.md": `---
title: A member needs help now
summary: What to say and whom to ring.
---
## Ring today

- National office: :detail[national-office-phone]
- Write to: :detail[help-email]
`,
};

type EditionWish = {
  /** Files to add to the small programme or to put in place of its own; null takes one away. */
  documents?: Record<string, string | null>;
  /** False leaves it a draft. */
  published?: boolean;
};

/** The files of the small programme, with those changes. */
export function smallProgrammeWith(changes: Record<string, string | null> = {}): Map<string, string> {
  const entries = Object.entries({ ...smallProgramme, ...changes });
  return new Map(entries.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}

/** Imports the small programme through the real importer and publishes it. */
export async function createEdition(wish: EditionWish = {}): Promise<{ id: string; number: number }> {
  const outcome = await importDraft(null, smallProgrammeWith(wish.documents));
  if (outcome.created && wish.published !== false) await publishEdition(null, outcome.edition.id);
  return outcome.edition;
}
