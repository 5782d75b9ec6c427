import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { readPdfStructure } from "#tests/setup/pdf-structure.ts";
import { readDocx } from "#tests/setup/docx-reader.ts";
import { compileModule } from "#tests/setup/second-process.ts";
import type { DocumentJob } from "./document-job.ts";
import { type DocumentThread, createDocumentThread } from "./document-thread.ts";

const job = (branchName: string): DocumentJob => ({
  kind: "branch-plan",
  format: "pdf",
  locale: "en",
  at: new Date("2026-11-21T12:00:00Z"),
  plan: {
    planId: "plan",
    branchId: "branch",
    branchName,
    title: "Branch Development Plan",
    period: { from: "2026-11-21", to: "2027-11-20" },
    audience: "branch",
    sections: [],
    objectives: [],
  },
});

const idleMs = 20;
let file: string;
let thread: DocumentThread;

beforeAll(async () => {
  file = await compileModule("app/documents/document-worker.ts");
  thread = createDocumentThread(file, idleMs);
});
afterEach(() => thread.stop());
afterAll(() => rm(path.dirname(file), { recursive: true }));

test("each of many who ask at once gets their own document", async () => {
  const names = ["North", "South", "East", "West"];
  const documents = await Promise.all(
    names.map(async (name) => readPdfStructure(await thread.write(job(name)))),
  );
  expect(documents.map(({ title }) => title)).toEqual(
    names.map((name) => `Branch Development Plan: ${name}`),
  );
});

test("the thread writes for Word too", async () => {
  const bytes = await thread.write({ ...job("North"), format: "docx" });
  expect((await readDocx(bytes)).html).toContain("<h1>Branch Development Plan</h1>");
});

test("a document that cannot be written is refused, and the next one is written", async () => {
  const broken = { ...job("North"), at: new Date("no date") };
  await expect(thread.write(broken)).rejects.toThrow("A document could not be written");
  expect((await thread.write(job("South"))).length).toBeGreaterThan(1000);
});

test("whoever waits when the thread ends is told, and the next document has a new thread", async () => {
  const waiting = thread.write(job("North"));
  const told = expect(waiting).rejects.toThrow("has ended");
  await thread.stop();
  await told;
  expect((await thread.write(job("South"))).length).toBeGreaterThan(1000);
});
