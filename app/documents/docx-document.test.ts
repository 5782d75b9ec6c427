import { expect, test } from "vitest";
import type { Locale } from "#app/i18n/locale.ts";
import { readDocx } from "#tests/setup/docx-reader.ts";
import { readZipPart } from "#tests/setup/zip-part.ts";
import type { Block, DocumentText } from "./document-block.ts";
import { writeDocx } from "./docx-document.ts";

const textOf = (blocks: readonly Block[], lang: Locale = "en"): DocumentText => ({
  lang,
  title: "A plan & a title",
  runningHead: "Running head",
  foot: (page, of) => `Page ${page} of ${of} · printed today`,
  missingGlyphs: () => "",
  createdAt: new Date("2026-11-21T12:00:00Z"),
  blocks,
});

const write = (blocks: readonly Block[], lang: Locale = "en") => writeDocx(textOf(blocks, lang));
const read = async (blocks: readonly Block[]) => readDocx(await write(blocks));

const table: Block = {
  kind: "table",
  columns: [
    { head: "Action", share: 2 },
    { head: "Owner", share: 1 },
  ],
  rows: [[{ text: "Visit the offices\nand the hostel" }, { text: "Not filled in yet", tone: "muted" }]],
};

test("headings, lists and tables come out as such, with what was typed in them", async () => {
  const { html, complaints } = await read([
    { kind: "heading", level: 1, text: "Plan" },
    { kind: "heading", level: 2, text: "Lle mae’r gangen" },
    { kind: "heading", level: 3, text: "Cryfderau" },
    { kind: "paragraph", text: "Reps in Llanŵyn & Tŷ-du.\n\nA second < paragraph.\nIts second line." },
    { kind: "list", items: ["Chair", "Treasurer"] },
    table,
  ]);
  expect(complaints).toEqual([]);
  expect(html).toContain("<h1>Plan</h1><h2>Lle mae’r gangen</h2><h3>Cryfderau</h3>");
  expect(html).toContain("<p>Reps in Llanŵyn &amp; Tŷ-du.</p>");
  expect(html).toContain("<p>A second &lt; paragraph.<br />Its second line.</p>");
  expect(html).toContain("<ul><li>Chair</li><li>Treasurer</li></ul>");
  expect(html).toMatch(/<thead><tr><th>.*Action.*<\/th><th>.*Owner.*<\/th><\/tr><\/thead>/);
  expect(html).toMatch(/<tbody><tr><td>.*Visit the offices<br \/>.*and the hostel/);
});

test("a table without heads of columns has no row that is called one", async () => {
  const { html } = await read([
    { kind: "table", columns: [{ share: 1 }, { share: 1 }], rows: [[{ text: "Members" }, { text: "12" }]] },
  ]);
  expect(html).not.toContain("<thead>");
  expect(html).toMatch(/<td>.*Members.*<\/td><td>.*12.*<\/td>/);
});

test("Word reads it aloud in its language, knows its title and its outline, and numbers A4 pages", async () => {
  const bytes = await write([{ kind: "heading", level: 2, text: "Rhan" }, table], "cy");
  const styles = readZipPart(bytes, "word/styles.xml");
  const core = readZipPart(bytes, "docProps/core.xml");
  const foot = readZipPart(bytes, "word/footer1.xml");
  const body = readZipPart(bytes, "word/document.xml");
  expect(styles).toContain('<w:lang w:val="cy-GB"/>');
  expect(styles).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/);
  expect(core).toContain("<dc:title>A plan &amp; a title</dc:title>");
  expect(core).not.toContain("Un-named");
  expect(foot).toMatch(/Page .*PAGE.* of .*NUMPAGES.*printed today/);
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(body).toContain("<w:tblHeader/>");
});

test("hostile text gives a file that can be read, with the text in it", async () => {
  const word = "x".repeat(10_000);
  const hostile = [
    "NUL \u0000 bell \u0007 escape \u001b[31m end",
    "half \ud83d of a pair, \ufffe and \uffff",
    "emoji 👩🏽‍🚒 and שלום \u202eالسلام",
    "]]></w:t><w:p/> &amp; <!-- -->",
    word,
    "one ".repeat(1000).trim(),
    "",
    "\n\n \n",
  ];
  const { text, complaints } = await read([
    ...hostile.flatMap((each): Block[] => [
      { kind: "heading", level: 2, text: each.slice(0, 300) },
      { kind: "paragraph", text: each },
      { kind: "list", items: [each, each] },
      { ...table, rows: [[{ text: each }, { text: each }]] },
    ]),
  ]);
  expect(complaints).toEqual([]);
  expect(text).toContain("NUL  bell  escape [31m end");
  expect(text).toContain("half  of a pair,  and ");
  expect(text).toContain("emoji 👩🏽‍🚒 and שלום السلام");
  expect(text).toContain("]]></w:t><w:p/> &amp; <!-- -->");
  expect(text).toContain(word);
  expect(text).toContain("one ".repeat(1000).trim());
});

test("an empty document is one that opens", async () => {
  expect(await read([])).toMatchObject({ complaints: [], text: expect.stringMatching(/^\s*$/) as string });
});
