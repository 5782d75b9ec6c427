import { readFileSync } from "node:fs";

export const columns = [
  "anonymous",
  "rep",
  "rep_other_branch",
  "branch_lead",
  "branch_lead_other_branch",
  "trainer",
  "national",
  "administrator",
] as const;
export type Column = (typeof columns)[number];

/** One line of tests/access.csv: what each column gets, a status or `sign-in` for being sent there. */
export type AccessRow = {
  method: "GET" | "POST";
  route: string;
  intent: string;
  expected: Record<Column, string>;
};

const HEAD = ["method", "route", "intent", ...columns].join(",");

export const accessKey = ({ method, route, intent }: Omit<AccessRow, "expected">): string =>
  [method, route, intent].join(" ").trim();

/** tests/access.csv, which is written by hand and has no quoted fields. */
export function readAccessTable(): AccessRow[] {
  const [head, ...lines] = readFileSync("tests/access.csv", "utf8").trim().split("\n");
  if (head !== HEAD) throw new Error(`tests/access.csv should begin with ${HEAD}`);
  return lines.map((line) => {
    const [method, route = "", intent = "", ...cells] = line.split(",");
    if ((method !== "GET" && method !== "POST") || cells.length !== columns.length) {
      throw new Error(`tests/access.csv has a line that cannot be read: ${line}`);
    }
    const expected = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
    return { method, route, intent, expected: expected as Record<Column, string> };
  });
}

/** The address that a flat route file answers: "learn.$module_.quiz.tsx" → "/learn/:module/quiz". */
export function routeOf(file: string): string {
  const name = file.replace(/^.*\//, "").replace(/\.tsx?$/, "");
  const parts = name.split(/\.(?![^[]*\])/).map((part) => part.replace(/_$/, "").replace(/\[(.*?)\]/g, "$1"));
  const path = parts
    .filter((part) => part !== "_index")
    .map((part) => (part === "$" ? "*" : part.replace(/^\$/, ":")));
  return `/${path.join("/")}`;
}

/** The intents that a route file names where it reads one. */
export function intentsIn(source: string): string[] {
  const lists = [...source.matchAll(/readIntent\([\s\S]*?,\s*\[([^\]]*)\]/g)].map(([, list = ""]) => list);
  return lists.flatMap((list) => [...list.matchAll(/"([^"]+)"/g)].map(([, intent = ""]) => intent));
}
