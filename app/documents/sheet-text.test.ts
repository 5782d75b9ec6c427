import { expect, test } from "vitest";
import type { Sheet } from "#app/domain/curriculum/handbook.ts";
import { type PdfStructure, readPdfStructure } from "#tests/setup/pdf-structure.ts";
import { writeDocument } from "./document-job.ts";

const sheet: Sheet = {
  title: "Timeline sheet",
  summary: "To write on by hand.",
  locale: "en",
  lawReview: null,
  parts: [
    { kind: "heading", level: 2, text: "Before you write" },
    { kind: "list", numbered: false, boxes: true, items: ["We are somewhere private"] },
    { kind: "blank", label: "The problem in one sentence", lines: 3 },
    { kind: "table", head: ["Date", "What happened"], rows: [["", ""]] },
  ],
};

async function print(locale: "en" | "cy"): Promise<PdfStructure> {
  const at = new Date("2026-11-22T10:00:00Z");
  return readPdfStructure(await writeDocument({ kind: "sheet", sheet, format: "pdf", locale, at }));
}

test("a form that is read aloud says its labels and boxes in order, then that the law in it is not reviewed, and nothing of the lines", async () => {
  const { elements, isMarked, title } = await print("en");
  expect(isMarked).toBe(true);
  expect(title).toBe("Timeline sheet");
  const read = elements.filter(({ text }) => text !== "").map(({ role, text }) => `${role} ${text}`);
  expect(read).toEqual([
    "H1 Timeline sheet",
    "P To write on by hand.",
    "H2 Before you write",
    "LBody We are somewhere private",
    "P The problem in one sentence",
    "TH Date",
    "TH What happened",
    "P The union’s legal review of this course is outstanding. Check with your official before you rely on it.",
  ]);
});

test("a form that is printed by a reader of Welsh is in the language that it is written in", async () => {
  expect((await print("cy")).lang).toBe("en");
});
