import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, test } from "@playwright/test";
import { buildIfNeeded } from "#app/cli/build.js";
import { viewerColumns, viewerOf } from "#app/domain/accounts/viewer-row.server.ts";
import { db } from "#app/platform/database.server.ts";
import { serveBare } from "./bare/serve.ts";
import { measureBytes } from "./bytes.ts";
import { measureGrading } from "./grading.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { load, median } from "./load.ts";
import { memoryOf } from "./memory.ts";
import { loadQuizSubmit } from "./quiz-load.ts";
import { report, reportMachine } from "./report.ts";
import { countPages } from "./statements.ts";
import { type Union, serveUnion } from "./union.ts";

const LESSON = "how-the-union-works";
const LESSON_PATH = `/learn/module-1/${LESSON}`;
const BRANCH = "moor-and-vale";
const ROUNDS = 3;
const SECONDS = 8;
const MANY = 64;

/** The visible HTML of a page: what a bare page of the same HTML sends too. */
async function bodyOf(address: string, cookie: string): Promise<string> {
  const html = await (await fetch(address, { headers: { cookie } })).text();
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  return body.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<link[^>]*>/g, "");
}

async function measureLesson(union: Union): Promise<void> {
  const cookie = await union.cookieOf("rep@example.org");
  const url = union.address.replace(/\/$/, "") + LESSON_PATH;
  const bare = await serveBare(
    await bodyOf(url, cookie),
    mkdtempSync(path.join(tmpdir(), "branchwork-bare-")),
  );
  const [lessons, bares]: [number[], number[]] = [[], []];
  await load(url, { connections: 16, seconds: 3, cookie });
  await load(bare.address, { connections: 16, seconds: 3 });
  for (let i = 0; i < ROUNDS; i += 1) {
    lessons.push((await load(url, { connections: 16, seconds: SECONDS, cookie })).perSecond);
    bares.push((await load(bare.address, { connections: 16, seconds: SECONDS })).perSecond);
  }
  bare.stop();
  const detail = { lesson: median(lessons), bare: median(bares) };
  const value = detail.lesson / detail.bare;
  report({
    what: "lesson page beside a bare Remix page",
    value,
    unit: "of its requests/s",
    budget: { least: 0.6 },
    detail,
  });
}

async function measureTails(union: Union): Promise<void> {
  const origin = union.address.replace(/\/$/, "");
  const cookie = await union.cookieOf("lead@example.org");
  await load(`${origin}/branches/${BRANCH}`, { connections: MANY, seconds: 3, cookie });
  const branch = await load(`${origin}/branches/${BRANCH}`, { connections: MANY, seconds: SECONDS, cookie });
  await loadQuizSubmit(origin, MANY, 300);
  const quiz = await loadQuizSubmit(origin, MANY, 1_200);
  for (const [what, { p50, p99, perSecond }] of [
    ["branch page", branch],
    ["quiz submit", quiz],
  ] as const) {
    const detail = { p50, p99, perSecond };
    report({
      what: `${what}, slowest hundredth`,
      value: p99 / p50,
      unit: "× its median",
      budget: { most: 4 },
      detail,
    });
  }
}

async function measureNational(union: Union): Promise<number> {
  const cookie = await union.cookieOf("national@example.org");
  const url = `${union.address.replace(/\/$/, "")}/branches`;
  await load(url, { connections: 1, seconds: 3, cookie });
  const rounds = [];
  for (let i = 0; i < ROUNDS; i += 1)
    rounds.push((await load(url, { connections: 1, seconds: SECONDS, cookie })).p50);
  return median(rounds);
}

async function measureStatements(): Promise<void> {
  const viewer = async (email: string) =>
    viewerOf(await db().user.findUniqueOrThrow({ where: { email }, select: viewerColumns }));
  const people = {
    learner: await viewer("rep@example.org"),
    lead: await viewer("lead@example.org"),
    national: await viewer("national@example.org"),
  };
  const counts = await countPages(people, BRANCH, LESSON);
  report({ what: "statements, lesson page", value: counts.lesson, unit: "statements", budget: { most: 2 } });
  report({
    what: "statements, branch page",
    value: counts.branch - 1,
    unit: "statements",
    budget: { most: 4 },
  });
  report({
    what: "statements, national page",
    value: counts.national,
    unit: "statements",
    budget: { most: 4 },
  });
}

async function measurePages(union: Union, browser: Browser): Promise<void> {
  const cookies = {
    rep: await union.cookieOf("rep@example.org"),
    lead: await union.cookieOf("lead@example.org"),
  };
  await measureBytes(browser, union.address.replace(/\/$/, "") + LESSON_PATH, cookies.rep);
  await measureLighthouse(union.address.replace(/\/$/, ""), {
    "/sign-in": null,
    "/": cookies.rep,
    [LESSON_PATH]: cookies.rep,
    "/learn/module-1/quiz": cookies.rep,
    [`/branches/${BRANCH}`]: cookies.lead,
    [`/branches/${BRANCH}/plan`]: cookies.lead,
  });
}

test("the budgets of the design", async ({ browser }) => {
  buildIfNeeded();
  reportMachine();
  await measureGrading();
  const small = await serveUnion(1_000, 10_000);
  small.open();
  const withFew = await measureNational(small);
  await small.stop();

  const large = await serveUnion(1_000, 100_000);
  large.open();
  report({
    what: "demo union of 1,000 branches and 100,000 reps",
    value: large.seconds,
    unit: "s",
    budget: { most: 300 },
  });
  const withMany = await measureNational(large);
  report({
    what: "national page with 100,000 reps",
    value: withMany,
    unit: "ms at the median",
    budget: { most: 150 },
  });
  report({
    what: "national page, 100,000 reps beside 10,000",
    value: withMany / withFew,
    unit: "× its time",
    budget: { most: 1.3 },
    detail: { withFew, withMany },
  });
  await measureLesson(large);
  await measureTails(large);
  await measureStatements();
  await measurePages(large, browser);
  report({
    what: "memory, database included",
    value: memoryOf(large.pids),
    unit: "MB (PSS)",
    budget: { most: 300 },
  });
  await large.stop();
});
