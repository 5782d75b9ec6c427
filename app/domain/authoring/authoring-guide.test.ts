import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { readDocuments } from "./content-documents.ts";
import { questionTypeNames } from "./question-formats/question-formats.ts";
import { BLOCKS } from "./markdown-tree.ts";

let guide = "";

beforeAll(async () => {
  guide = await readFile("docs/authoring.md", "utf8");
});

const fences = (language: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, inner]) => inner ?? "",
  );

/** The chapter on each file, under the path that its heading names. */
function chapters(): Map<string, string> {
  const named = guide.split(/^## (?=.*\.(?:yaml|md)$)/m).flatMap((chapter) => {
    const [heading = ""] = chapter.split("\n");
    const path = /[\w/&;-]+(&lt;\w+&gt;)?[\w/&;-]*\.(yaml|md)$/.exec(heading)?.[0];
    return path === undefined ? [] : [[path.replaceAll(/&lt;(\w+)&gt;/g, "$1-1"), chapter] as const];
  });
  return new Map(named);
}

function problemsOf(files: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  readDocuments(files, (file) => ({ line }, message) => {
    problems.push(`${file}:${line} ${message}`);
  });
  return problems;
}

test("an author who copies the example of a file from the guide has a file that is right", () => {
  const files = [...chapters()].map(([path, chapter]) => {
    const [example = ""] = fences(path.endsWith(".md") ? "markdown" : "yaml", chapter);
    return [path, example] as const;
  });
  expect(files.map(([path]) => path)).toEqual([
    "union.yaml",
    "programme.yaml",
    "modules/module-1/module.yaml",
    "modules/module-1/lessons/lesson-1.md",
    "modules/module-1/quiz.yaml",
    "facts/topic-1.yaml",
    "glossary.yaml",
    "plans/branch-development-plan.yaml",
    "plans/individual-plan.yaml",
    "role-finder.yaml",
    "pages/page-1.md",
    "job-aids/aid-1.md",
    "modules/module-1/session-kit.md",
  ]);
  expect(problemsOf(new Map(files))).toEqual([]);
});

test("an author who copies any piece of a lesson from the guide has a lesson that is right", () => {
  const path = "modules/module-1/lessons/lesson-1.md";
  const [lesson = "", ...pieces] = fences("markdown", chapters().get(path) ?? "");
  expect(pieces.flatMap((piece) => BLOCKS.filter((name) => piece.startsWith(`:::${name}{`)))).toEqual(BLOCKS);
  expect(problemsOf(new Map([[path, [lesson, ...pieces].join("\n")]]))).toEqual([]);
});

test("an author who adds any question of the guide to the quiz of the guide has a quiz that is right", () => {
  const path = "modules/module-1/quiz.yaml";
  const [quiz = "", ...pieces] = fences("yaml", chapters().get(path) ?? "");
  const all = quiz + pieces.map((piece) => piece.replaceAll(/^(?=.)/gm, "  ")).join("");
  expect(problemsOf(new Map([[path, all]]))).toEqual([]);
  const shown = [...all.matchAll(/^ {4}type: (\S+)/gm)].map(([, type]) => type);
  expect(new Set(shown)).toEqual(new Set(questionTypeNames));
});
