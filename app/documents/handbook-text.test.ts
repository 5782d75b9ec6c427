import { describe, expect, test } from "vitest";
import * as handbookRoute from "#app/routes/learn.$module_.handbook[.]pdf.ts";
import { requireHandbook } from "#app/domain/authoring/handbook-queries.server.ts";
import { outlineOf } from "#app/domain/curriculum/edition-queries.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { createEdition, smallProgrammeWith } from "#tests/factories/edition.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { readPdfStructure } from "#tests/setup/pdf-structure.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { writeDocument } from "./document-job.ts";

useTestDatabase();

const LESSON = "modules/module-1/lessons/listen-well.md";
const at = new Date("2026-11-22T12:00:00Z");

const body = `## Before you start

Ask your :term[good rep]{id=rep}, or
[Acas](https://www.acas.org.uk/), or [us](/help-now).[^1]

:::callout{title="Keep this"}
Write **down** the date.
:::

### In order

1. Listen
2. Note
   - the day
   - the hour

| Word | Means |
| ---- | ----- |
| Rota | Who works when |

:::law{facts="paid-time-off"}
Time off is paid.
:::

> Said aloud.

## Ask when

The end. ${"A line that fills the page. ".repeat(200)}

[^1]: The source.
`;

/** The small programme with a lesson that holds whatever a lesson may hold, in English and with a Welsh title. */
function richLesson(): Record<string, string> {
  const source = smallProgrammeWith().get(LESSON) ?? "";
  const frontMatter = source.slice(0, source.indexOf("\n---\n", 4) + 5);
  const english = `${frontMatter}\n${body}`;
  const welsh = english
    .replace("title: Listen well", "title: Gwrando'n dda")
    .replace("## Ask when", "## Pryd");
  return { [LESSON]: english, [LESSON.replace(".md", ".cy.md")]: welsh };
}

async function print(locale: Locale) {
  const { id } = await createEdition({ documents: richLesson() });
  const edition = await outlineOf(id, locale);
  const [module] = edition.modules;
  if (!module) throw new Error("The small programme has no module");
  const read = () => requireHandbook(edition, module, locale);
  const statements = await countStatements(read);
  const handbook = await read();
  const pdf = await readPdfStructure(
    await writeDocument({ kind: "handbook", handbook, format: "pdf", locale, at }),
  );
  const text = pdf.elements.map((element) => element.text).join(" ");
  const headings = pdf.elements.flatMap(({ role, text: words }) =>
    /^H\d$/.test(role) ? [`${role} ${words}`] : [],
  );
  return { ...pdf, text, headings, edition, statements };
}

describe("a module on paper", () => {
  test("is tagged, with its headings in order under the lesson that they are of", async () => {
    const pdf = await print("en");
    expect(pdf).toMatchObject({
      isMarked: true,
      displaysTitle: true,
      lang: "en",
      title: "Module 1: Module the first",
      statements: 2,
    });
    expect(pdf.headings).toEqual([
      "H1 Module 1: Module the first",
      "H2 Contents",
      "H2 Listen well",
      "H3 After this lesson you can",
      "H3 Before you start",
      "H4 In order",
      "H3 Ask when",
      "H2 Note well",
      "H3 After this lesson you can",
      ...pdf.headings.slice(9, -1),
      "H2 Words explained",
    ]);
    expect(pdf.outline[0]?.items.map(({ title }) => title)).toEqual([
      "Contents",
      "Listen well",
      "Note well",
      "Words explained",
    ]);
  });

  test("says on which page each lesson begins", async () => {
    const { elements } = await print("en");
    const pageOf = (title: string) =>
      elements.find(({ role, text }) => role === "H2" && text === title)?.page;
    const entries = elements.filter(({ role }) => role === "TOCI").map(({ text }) => text);
    const wanted = ["Listen well", "Note well", "Words explained"];
    expect(entries).toEqual(wanted.map((title) => `${title} ${String(pageOf(title))}`));
    expect(pageOf("Note well")).toBeGreaterThan((pageOf("Listen well") ?? 0) + 1);
  });

  test("says all that the lesson says: lists, tables, boxes, the law with its source, notes and terms", async () => {
    const { text, elements, edition } = await print("en");
    for (const said of [
      "Ask your good rep, or Acas (https://www.acas.org.uk/), or us.",
      "Keep this",
      "Write down the date.",
      "What the law says",
      "An invented Act, section 1. Settled. Checked on 21 November 2026.",
      "Said aloud.",
      "[1] The source.",
      "A member who speaks for others.",
      `Edition ${String(edition.number)}`,
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/:::|:term|\*\*|\]\(/);
    const ofRole = (role: string) => elements.filter((element) => element.role === role).map((e) => e.text);
    expect(ofRole("Lbl")).toEqual(expect.arrayContaining(["1.", "2.", "•"]));
    expect(ofRole("TH")).toEqual(expect.arrayContaining(["Word", "Means", "Rota"]));
    expect(ofRole("LBody")).toContain("Note – the day – the hour");
  });

  test("is Welsh for who reads Welsh, where there is a Welsh lesson", async () => {
    const pdf = await print("cy");
    expect(pdf).toMatchObject({ lang: "cy", title: "Modiwl 1: Y modiwl cyntaf" });
    expect(pdf.headings).toEqual(
      expect.arrayContaining(["H2 Cynnwys", "H2 Gwrando'n dda", "H3 Pryd", "H2 Note well"]),
    );
    expect(pdf.text).toContain("Aelod sy'n siarad dros eraill.");
    expect(pdf.artifacts.join(" ")).toContain("22 Tachwedd 2026");
  });

  test("comes under a name that says nothing of its reader, and not while the module is locked", async () => {
    await createEdition({
      documents: {
        "modules/module-2/module.yaml":
          "title: Two\nsummary: Two.\ncovers: [Two]\noptional: true\nrequires: [module-1]\ncompletion: [lessons]\nlessons: [speak-up]\n",
        "modules/module-2/lessons/speak-up.md":
          "---\ntitle: Speak up\nsummary: Say it.\nminutes: 5\noutcomes:\n  - id: speaking\n    text: Say it\n---\n## Say it\n",
      },
    });
    const as = await createUser();
    const ask = (module: string) =>
      callRoute(handbookRoute, { path: `/learn/${module}/handbook.pdf`, params: { module }, as });
    expect((await ask("module-1")).status).toBe(200);
    expect((await ask("module-2")).status).toBe(409);
    expect((await ask("no-such-module")).status).toBe(404);
  });
});
