import { beforeEach, expect, test } from "vitest";
import * as home from "#app/routes/_index.tsx";
import * as branchPage from "#app/routes/branches.$branch._index.tsx";
import * as module from "#app/routes/learn.$module.tsx";
import * as lesson from "#app/routes/learn.$module_.$lesson.tsx";
import * as changes from "#app/routes/learn.$module_.$lesson_.changes.tsx";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { recordLessonDone } from "#app/domain/learning/lesson-progress-commands.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { changedLesson, createEdition } from "#tests/factories/edition.ts";
import { type UserFixture, createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();

const params = { module: "module-1", lesson: "listen-well" };
const lessonPath = "/learn/module-1/listen-well";
const path = `${lessonPath}/changes`;
const limits = { on: "2026-12-01", text: "Limits are now six months." };
const pay = { on: "2027-04-06", text: "Ask about pay too." };

const publish = (asks: string, ...listed: { on: string; text: string }[]) =>
  createEdition({
    documents: { "modules/module-1/lessons/listen-well.md": changedLesson({ asks, changes: listed }) },
  });

let rep: UserFixture;
beforeEach(async () => {
  stopClock(new Date("2026-03-01T10:00:00Z"));
  await publish("Ask if 3 < 4 & when.");
  rep = await createUser();
  await recordLessonDone(rep, { ...params, locale: "en" });
});

const shown = async (
  route: { path: string; module: Parameters<typeof serveRoute>[0]["module"] },
  address: string,
  { locale, init }: { locale?: Locale; init?: RequestInit } = {},
): Promise<{ status: number; html: string }> => {
  const response = await serveRoute({ ...route, viewer: rep, ...(locale ? { locale } : {}) })(address, init);
  return { status: response.status, html: await response.text() };
};

const changesRoute = { path: "learn/:module/:lesson/changes", module: changes };
const post = (body: Record<string, string>) => ({
  init: { method: "POST", body: new URLSearchParams(body) },
});

test("what was added and taken out is marked in words and in the text, all of it escaped", async () => {
  await publish("Ask if 3 < 5 & when.", limits);
  const { status, html } = await shown(changesRoute, path);
  expect(status).toBe(200);
  expect(html).toContain("What changed since you did this lesson");
  expect(html).toMatch(/1 March 2026[\s\S]*1 December 2026[\s\S]*Limits are now six months\./);
  expect(html).toMatch(/<del[^>]*><span class="sr-only" lang="en">taken out:.*?<\/span>4<\/del>/);
  expect(html).toMatch(
    /Ask if 3 &lt; <del.*?<\/del><ins[^>]*><span class="sr-only"[^>]*>added:.*?<\/span>5<\/ins> &amp; when\./,
  );
  expect(html).toMatch(/As they were:.*Before you start/);
  expect(html).toContain('<input type="hidden" name="count" value="1"/>');
});

test("a Welsh page says in Welsh what is marked, and keeps the English of the lesson apart", async () => {
  await publish("Ask if 3 < 5 & when.", limits);
  const { html } = await shown(changesRoute, path, { locale: "cy" });
  expect(html).toMatch(/lang="en">[\s\S]*<span class="sr-only" lang="cy">tynnwyd allan:/);
});

test("the lesson, the module and the home page say so until it has been read", async () => {
  await publish("Ask when.", limits);
  const lessonRoute = { path: "learn/:module/:lesson", module: lesson };
  const moduleRoute = { path: "learn/:module", module };
  const homeRoute = { path: "home", module: home };
  const told = async () => [
    (await shown(lessonRoute, lessonPath)).html.includes("This lesson has changed since you did it."),
    (await shown(moduleRoute, "/learn/module-1")).html.includes(`href="${path}"`),
    (await shown(homeRoute, "/home")).html.includes("Module 1: 1 lesson has changed since you did it"),
  ];
  expect(await told()).toEqual([true, true, true]);
  const answer = await callRoute(changes, { path, params, form: { intent: "read", count: "1" }, as: rep });
  expect(answer).toMatchObject({ status: 302, location: `${lessonPath}?changes=read` });
  expect(await told()).toEqual([false, false, false]);
  const after = await shown(lessonRoute, `${lessonPath}?changes=read`);
  expect(after.html).toContain("You have read what changed.");
  expect((await shown(changesRoute, path)).html).toContain("Nothing has changed since you did it");
});

test("who has not done the lesson is told that there is nothing to compare", async () => {
  await publish("Ask when.", limits);
  rep = await createUser();
  expect((await shown(changesRoute, path)).html).toContain("There is nothing to compare");
});

test("a change published meanwhile is shown with 409, and nothing counts as read", async () => {
  await publish("Ask when.", limits);
  await publish("Ask when, and how much.", limits, pay);
  const { status, html } = await shown(changesRoute, path, post({ intent: "read", count: "1" }));
  expect(status).toBe(409);
  expect(html).toContain("The lesson has changed again");
  expect(html).toContain(pay.text);
  expect(html).toContain('name="count" value="2"');
  expect((await db().lessonProgress.findFirstOrThrow({ where: { userId: rep.id } })).changesSeen).toBe(0);
});

test("what no page of ours sends is refused with 400", async () => {
  await publish("Ask when.", limits);
  const forms: Record<string, string | string[]>[] = [
    { intent: "unread", count: "1" },
    { count: "1" },
    { intent: "read" },
    { intent: "read", count: "-1" },
    { intent: "read", count: "1e3" },
    { intent: "read", count: "" },
    { intent: "read", count: "1".repeat(1_000_000) },
    { intent: "read", count: ["1", "x"] },
  ];
  for (const form of forms) {
    expect((await callRoute(changes, { path, params, form, as: rep })).status).toBe(400);
  }
});

test("a lesson that is not there has no changes", async () => {
  const call = { path, params: { ...params, lesson: "no-such-lesson" }, as: rep };
  expect((await callRoute(changes, call)).status).toBe(404);
  const form = { intent: "read", count: "0" };
  expect((await callRoute(changes, { ...call, form })).status).toBe(404);
});

test("a lead is sent the same bytes before a change, while it is due and after it has been read", async () => {
  const branch = await createBranch();
  rep = await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
  await recordLessonDone(rep, { ...params, locale: "en" });
  const lead = await createUser({ roles: [{ role: "branch_lead", branchId: branch.id }] });
  const call = { path: `/branches/${branch.slug}`, params: { branch: branch.slug }, as: lead };
  const asked = async () => JSON.stringify(await callRoute(branchPage, call));
  const before = await asked();
  expect(before).toContain('"status":200');
  await publish("Ask when.", limits);
  expect((await shown(changesRoute, path)).html).toContain(limits.text);
  expect(await asked()).toBe(before);
  const form = { intent: "read", count: "1" };
  expect((await callRoute(changes, { path, params, form, as: rep })).status).toBe(302);
  expect(await asked()).toBe(before);
});
