import { expect, test } from "vitest";
import { writeCsv } from "./csv.ts";

test("a name that a spreadsheet would run as a formula stays a name", () => {
  const csv = writeCsv(
    ["Name"],
    [['=HYPERLINK("https://example.org")'], ["+44"], ["-1"], ["@SUM(A1)"], ["\tx"]],
  );
  const cells = csv.replace("\uFEFF", "").trimEnd().split("\r\n").slice(1);
  for (const cell of cells) expect(cell).toMatch(/^"?'/);
});

test("Welsh letters, commas, quotes and line breaks survive", () => {
  const csv = writeCsv(["Enw"], [["Siân Ŵyn, “cadeirydd”"], ['Jo "JJ" Example'], ["two\nlines"]]);
  expect(csv).toBe('\uFEFFEnw\r\n"Siân Ŵyn, “cadeirydd”"\r\n"Jo ""JJ"" Example"\r\n"two\nlines"\r\n');
});
