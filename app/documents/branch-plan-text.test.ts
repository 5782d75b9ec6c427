import { expect, test } from "vitest";
import type { PlanPrint } from "#app/domain/planning/plan-view.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type PdfStructure, readPdfStructure } from "#tests/setup/pdf-structure.ts";
import { branchPlanText, planFileName } from "./branch-plan-text.ts";
import { writeTaggedDocument } from "./tagged-document.ts";

const at = new Date("2026-11-21T12:00:00Z");

const action = {
  id: "a",
  what: "Visit the three offices",
  owner: "Membership secretary",
  dueOn: "2026-10-01",
  measure: "Ten new contacts",
  resources: "Two days",
  evidence: "Minutes of May",
  status: "planned",
  version: 1,
} as const;

const plan: PlanPrint = {
  planId: "plan",
  branchId: "branch",
  branchName: "Moor and Vale",
  title: "Branch Development Plan",
  period: { from: "2026-11-21", to: "2027-11-20" },
  audience: "branch",
  sections: [
    {
      id: "where-we-are",
      title: "Where the branch is now",
      fields: [
        { type: "number", label: "Members", value: "1250" },
        { type: "date", label: "Counted on", value: "2027-02-03" },
        { type: "text", label: "Slogan", value: "" },
        { type: "longtext", label: "Strengths", value: "Reps in Llanŵyn.\n\nMeetings that people come to." },
        { type: "list", label: "Roles", value: "Chair\nTreasurer" },
        { type: "list", label: "Roles vacant", value: "" },
      ],
    },
    { id: "objectives", title: "Objectives and actions", fields: [] },
    { id: "empty", title: "Nothing for these readers", fields: [] },
  ],
  objectives: [
    {
      id: "1",
      title: "A contact in every workplace",
      successMeasure: "Seven of seven",
      nationalObjective: "",
      lead: "Chair",
      version: 1,
      actions: [action, { ...action, id: "b", dueOn: null, status: "done" }],
    },
    {
      id: "2",
      title: "An agreed caseload measure",
      successMeasure: "",
      nationalObjective: "Objective 3",
      lead: "",
      version: 1,
      actions: [],
    },
  ],
};

const write = (of: PlanPrint, locale: Locale = "en") =>
  writeTaggedDocument(branchPlanText(of, { t: translator(locale), locale, at }));

async function print(changes: Partial<PlanPrint> = {}, locale: Locale = "en"): Promise<PdfStructure> {
  return readPdfStructure(await write({ ...plan, ...changes }, locale));
}

const of = (structure: PdfStructure, ...roles: string[]) =>
  structure.elements.filter(({ role }) => roles.includes(role)).map(({ text }) => text);

test("a screen reader meets the headings in order, the lists as lists and the tables with their heads", async () => {
  const document = await print();
  expect(of(document, "H1", "H2", "H3")).toEqual([
    "Branch Development Plan",
    "Where the branch is now",
    "Strengths",
    "Roles",
    "Roles vacant",
    "Objectives and actions",
    "Objective 1: A contact in every workplace",
    "Objective 2: An agreed caseload measure",
  ]);
  expect(of(document, "LBody")).toEqual(["Chair", "Treasurer"]);
  expect(document.elements.filter(({ role }) => role === "L" || role === "LI")).toHaveLength(3);
  expect(of(document, "TH")).toEqual([
    ...["Members", "Counted on", "Slogan"],
    ...["How you will know", "National objective or resolution", "Who leads on it"],
    ...["Action", "Owner", "Due", "How we will know", "Status"],
    ...["Visit the three offices", "Visit the three offices"],
    ...["How you will know", "National objective or resolution", "Who leads on it"],
  ]);
  expect(document.elements[0]).toMatchObject({ role: "Root" });
  expect(document.elements[1]).toMatchObject({ role: "Document", depth: 1 });
});

test("everything that was written is on the paper, and what was not written is said to be empty", async () => {
  const document = await print();
  expect(of(document, "TD")).toEqual([
    ...["1,250", "3 February 2027", "Not filled in yet"],
    ...["Seven of seven", "Not filled in yet", "Chair"],
    "Membership secretary",
    "1 October 2026 Overdue",
    "Ten new contacts What it takes: Two days Evidence: Minutes of May",
    "Planned",
    ...[
      "Membership secretary",
      "Not filled in yet",
      "Ten new contacts What it takes: Two days Evidence: Minutes of May",
      "Done",
    ],
    ...["Not filled in yet", "Objective 3", "Not filled in yet"],
  ]);
  const paragraphs = of(document, "P");
  expect(paragraphs).toContain("Reps in Llanŵyn.");
  expect(paragraphs).toContain("Meetings that people come to.");
  expect(paragraphs.filter((text) => text === "Not filled in yet")).toHaveLength(1);
  expect(paragraphs).toContain("No action yet.");
});

test("the document says its language, its title and its bookmarks, and that it is tagged", async () => {
  const document = await print();
  expect(document).toMatchObject({
    lang: "en",
    title: "Branch Development Plan: Moor and Vale",
    isMarked: true,
    displaysTitle: true,
  });
  const [top] = document.outline;
  expect(top?.title).toBe("Branch Development Plan");
  expect(top?.items.map(({ title }) => title)).toEqual(["Where the branch is now", "Objectives and actions"]);
  expect(top?.items[1]?.items).toMatchObject([
    { title: "Objective 1: A contact in every workplace" },
    { title: "Objective 2: An agreed caseload measure" },
  ]);
});

test("heads of columns and of rows say which cells they are for", async () => {
  const bytes = await write(plan);
  const raw = Buffer.from(bytes).toString("latin1");
  expect(raw.match(/\/Scope \/Column/g)).toHaveLength(5);
  expect(raw.match(/\/Scope \/Row/g)).toHaveLength(11);
  expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
});

test("a Welsh reader gets a Welsh document", async () => {
  const document = await print({}, "cy");
  expect(document.lang).toBe("cy");
  expect(of(document, "TD")).toContain("3 Chwefror 2027");
  expect(of(document, "TD")).toContain("Heb ei lenwi eto");
  expect(document.artifacts[0]).toContain("Tudalen 1 o 2");
});

test("a document for the notice board has no word of objectives", async () => {
  const document = await print({ audience: "public", objectives: null });
  expect(of(document, "H2")).toEqual(["Where the branch is now"]);
  expect(JSON.stringify(document)).not.toContain("contact in every workplace");
});

test("a plan without objectives says so", async () => {
  expect(of(await print({ objectives: [] }), "P")).toContain("There is no objective yet.");
});

test("long tables and texts go over pages, heads of columns come again and are read out once", async () => {
  const actions = Array.from({ length: 60 }, (_, i) => ({
    ...action,
    id: String(i),
    what: `Action number ${i}`,
  }));
  const [objective] = plan.objectives ?? [];
  const text = Array.from({ length: 900 }, (_, i) => `word${i}`).join(" ");
  const document = await print({
    sections: [
      { id: "objectives", title: "Objectives", fields: [{ type: "longtext", label: "Long", value: text }] },
    ],
    objectives: objective ? [{ ...objective, actions }] : [],
  });
  expect(document.pages).toBeGreaterThan(5);
  expect(of(document, "TH").filter((head) => head === "Owner")).toHaveLength(1);
  expect(document.artifacts.filter((page) => page.includes("Owner")).length).toBeGreaterThan(3);
  expect(of(document, "TH").filter((head) => head.startsWith("Action number"))).toHaveLength(60);
  const paragraph = of(document, "P").join(" ");
  for (const word of ["word0", "word450", "word899"]) expect(paragraph).toContain(word);
  document.artifacts.forEach((page, i) => expect(page).toContain(`Page ${i + 1} of ${document.pages}`));
});

test("a cell that is longer than a page is continued on the next, and no line of it is lost", async () => {
  const words = Array.from({ length: 160 }, (_, i) => `cell${i}`);
  const [objective] = plan.objectives ?? [];
  const actions = [{ ...action, measure: words.join("\n"), resources: "", evidence: "" }];
  const document = await print({ objectives: objective ? [{ ...objective, actions }] : [] });
  const cell = of(document, "TD")
    .filter((text) => text.includes("cell"))
    .join(" ");
  expect(cell.split(" ")).toEqual(words);
});

test("hostile text does not break the document and is kept whole for those who cannot see it", async () => {
  const rtl = "\u202eשלום \u0627\u0644\u0633\u0644\u0627\u0645";
  const hostile = [
    "x".repeat(10_000),
    `${rtl} 👩🏽‍🚒 \u0000\u0007\u001b[31m`,
    "(\\) << /Type /Catalog >> endobj %%EOF",
    "\n\n\n   \n",
    "a\u0301".repeat(500),
  ];
  const fields = hostile.flatMap((value) =>
    (["longtext", "list", "text"] as const).map((type) => ({ type, label: value.slice(0, 300), value })),
  );
  const sections = [{ id: "s", title: rtl, fields }];
  const bytes = await write({ ...plan, branchName: hostile[1] ?? "", sections });
  const document = await readPdfStructure(bytes);
  const all = document.elements.map(({ text }) => text).join("");
  expect(all.replaceAll(" ", "")).toContain("x".repeat(500));
  expect(all).toContain("(\\) << /Type /Catalog >> endobj %%EOF");
  expect(of(document, "P").at(-1)).toBe(
    "◊ stands for a character that the typeface of this document does not have.",
  );
  const actual = Buffer.from("\ufeff" + "שלום", "utf16le")
    .swap16()
    .toString("latin1")
    .slice(2);
  expect(Buffer.from(bytes).toString("latin1")).toContain(actual);
});

test("the file’s name says nothing about the union", () => {
  expect(planFileName(plan)).toBe("plan-2027");
});
