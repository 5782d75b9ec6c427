import { type CsvErrorCode, CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { SLUG } from "#app/domain/curriculum/content-rules.ts";
import { type Report, START } from "./content-problem.ts";

const COLUMNS = ["question", "answer", "agrees", "remark"] as const;
const verdicts = ["yes", "partly", "no"] as const;

const rowSchema = z.object({
  question: z.string().regex(SLUG),
  answer: z.string().min(1),
  agrees: z.enum(verdicts),
  remark: z.string(),
});

/** What somebody who is not its author answered to a question before seeing the key, and how that compares. */
export type QuestionReading = z.infer<typeof rowSchema> & { line: number };
export type ReadingFile = { module: string; rows: QuestionReading[]; report: Report };

const remedies: Partial<Record<keyof QuestionReading, string>> = {
  question: "write the id of a question of the module",
  answer: "write what the reader answered before seeing the key",
  agrees: `write one of: ${verdicts.join(", ")}`,
};

function parseRows(text: string, report: Report): { line: number; record: Record<string, string> }[] {
  try {
    const read: unknown = parse(text, { columns: true, info: true, relax_column_count: false });
    return z
      .array(z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }))
      .parse(read)
      .map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code: CsvErrorCode = error.code;
    const { lines = START.line } = error as { lines?: number };
    report(
      { line: lines, column: 1 },
      `CSV that cannot be read (${code})`,
      `write ${COLUMNS.join(",")} in each line`,
    );
    return [];
  }
}

/** readings/<module>.csv (RFC 4180): a line for each question. */
export function readReading(text: string, report: Report): QuestionReading[] {
  const [head = ""] = text.split("\n", 1);
  if (head !== COLUMNS.join(",")) {
    report(START, "a table with other columns", `begin with the line ${COLUMNS.join(",")}`);
    return [];
  }
  return parseRows(text, report).flatMap(({ record, line }) => {
    const row = rowSchema.safeParse(record);
    if (row.success) return [{ ...row.data, line }];
    const [key] = row.error.issues[0]?.path ?? [];
    const remedy = remedies[key as keyof QuestionReading] ?? "fill in every column";
    report({ line, column: 1 }, `${String(key)} is ${JSON.stringify(record[String(key)])}`, remedy);
    return [];
  });
}
