import { beforeAll, expect, test } from "vitest";
import * as lessonRoute from "#app/routes/learn.$module_.$lesson.tsx";
import * as noteRoute from "#app/routes/notes.$lesson._index.tsx";
import * as deleteRoute from "#app/routes/notes.$lesson.delete.tsx";
import * as notesRoute from "#app/routes/notes._index.tsx";
import { db } from "#app/platform/database.server.ts";
import { NamedError } from "#app/platform/named-error.ts";
import { createBranch } from "#tests/factories/branch.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { createNote } from "#tests/factories/note.ts";
import { createUser } from "#tests/factories/user.ts";
import { callRoute } from "#tests/setup/call-route.ts";
import { serveRoute } from "#tests/setup/rendered-route.ts";
import { countStatements, useTestDatabase } from "#tests/setup/test-database.ts";
import { deleteNote, saveNote } from "./lesson-note-commands.server.ts";
import { listNotes, requireNote } from "./lesson-note-queries.server.ts";
import { NOTE_MAX } from "./lesson-note.ts";
import { requireLessonPage } from "./lesson-progress-queries.server.ts";

useTestDatabase();
beforeAll(() => createEdition());

const about = { lesson: "listen-well", locale: "en" } as const;
const address = { module: "module-1", ...about } as const;
const secret = "Ask Ceri about the heron";

test("a note is where it was left, at the foot of its lesson and among all notes", async () => {
  const rep = await createUser();
  await saveNote(rep, { ...about, text: "First", version: 0 });
  await saveNote(rep, { ...about, text: "Second", version: 1 });
  expect((await requireLessonPage(rep, address)).note).toMatchObject({ text: "Second", version: 2 });
  const { modules, others } = await listNotes(rep, "en");
  expect(modules).toMatchObject([
    { slug: "module-1", lessons: [{ lesson: "listen-well", note: { text: "Second" } }] },
  ]);
  expect(others).toEqual([]);
});

test("nobody else is shown a note, whatever their role", async () => {
  const branch = await createBranch();
  const rep = await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
  await createNote({ userId: rep.id, text: secret });
  const requests = [
    { module: notesRoute, route: "notes", path: "/notes" },
    { module: noteRoute, route: "notes/:lesson", path: "/notes/listen-well" },
    { module: lessonRoute, route: "learn/:module/:lesson", path: "/learn/module-1/listen-well" },
  ];
  for (const role of ["rep", "branch_lead", "trainer", "national", "administrator"] as const) {
    const here = role === "rep" || role === "branch_lead" ? { branchId: branch.id } : {};
    const other = await createUser({ roles: [{ role, ...here }] });
    for (const { module, route, path } of requests) {
      const page = await serveRoute({ path: route, module, viewer: other })(path);
      expect([page.status, (await page.text()).includes(secret)]).toEqual([200, false]);
    }
    await expect(requireNote(other, "listen-well")).rejects.toThrow(new NamedError("not-found"));
    await expect(deleteNote(other, { lesson: "listen-well", version: 1 })).rejects.toThrow("not-found");
  }
  expect((await requireNote(rep, "listen-well")).text).toBe(secret);
});

test("what was typed stays beside what another window has saved meanwhile", async () => {
  const viewer = await createUser();
  await createNote({ userId: viewer.id, text: "Saved on the phone" });
  const body = new URLSearchParams({ version: "0", text: "Typed on the desk" });
  const serve = serveRoute({ path: "notes/:lesson", module: noteRoute, viewer });
  const answer = await serve("/notes/listen-well", { method: "POST", body });
  const html = await answer.text();
  expect(answer.status).toBe(409);
  expect(html).toContain("Saved on the phone");
  expect(html).toMatch(/<textarea[^>]*>Typed on the desk<\/textarea>/);
  expect(html).toContain('name="version" value="1"');
});

test("the same note sent twice is no conflict, and is there once", async () => {
  const rep = await createUser();
  const note = { ...about, text: "Ask when", version: 0 };
  await Promise.all([saveNote(rep, note), saveNote(rep, note)]);
  expect(await requireNote(rep, "listen-well")).toMatchObject({ text: "Ask when", version: 1 });
});

test("a note that is emptied is gone", async () => {
  const rep = await createUser();
  await createNote({ userId: rep.id });
  await saveNote(rep, { ...about, text: "", version: 1 });
  await saveNote(rep, { ...about, text: "", version: 1 });
  expect(await db().lessonNote.count({ where: { userId: rep.id } })).toBe(0);
});

test("a note is deleted in the version that was shown, and in no other", async () => {
  const as = await createUser();
  await createNote({ userId: as.id });
  await saveNote(as, { ...about, text: "More", version: 1 });
  const there = { path: "/notes/listen-well/delete", params: { lesson: "listen-well" }, as };
  expect(await callRoute(deleteRoute, { ...there, form: { version: "1" } })).toMatchObject({ status: 409 });
  expect(await callRoute(deleteRoute, { ...there, form: { version: "2" } })).toMatchObject({
    status: 302,
    location: "/notes",
  });
  expect(await callRoute(deleteRoute, { ...there, form: { version: "2" } })).toMatchObject({ status: 404 });
});

test.each([
  [{}, 400],
  [{ text: "x" }, 400],
  [{ version: "0" }, 400],
  [{ version: "-1", text: "x" }, 400],
  [{ version: "0", text: "x".repeat(NOTE_MAX + 1) }, 400],
  [{ version: "0", text: "nul \u0000" }, 400],
  [{ version: "0", text: "x".repeat(1_000_000) }, 400],
  [{ version: "0", text: "a\r\n".repeat(NOTE_MAX / 2) }, 302],
])("the form of a note %# is answered as it should be", async (form, status) => {
  const as = await createUser();
  const there = { path: "/notes/listen-well", params: { lesson: "listen-well" }, as };
  expect((await callRoute(noteRoute, { ...there, form })).status).toBe(status);
  expect(await db().lessonNote.count({ where: { userId: as.id } })).toBe(status === 302 ? 1 : 0);
});

test("there is no note on a lesson that is not there", async () => {
  const rep = await createUser();
  const typed = { locale: "en", text: "x", version: 0 } as const;
  await expect(saveNote(rep, { ...typed, lesson: "no-such-lesson" })).rejects.toThrow("not-found");
});

test("notes on a lesson that a later Edition has dropped can still be read and deleted", async () => {
  const rep = await createUser();
  await createNote({ userId: rep.id, lesson: "long-gone", text: secret });
  expect((await listNotes(rep, "en")).others).toMatchObject([
    { lesson: "long-gone", note: { text: secret } },
  ]);
  await deleteNote(rep, { lesson: "long-gone", version: 1 });
  expect((await listNotes(rep, "en")).others).toEqual([]);
});

test("a lesson with a note costs the statement that it costs without, and all notes cost two", async () => {
  const rep = await createUser();
  for (const lesson of ["listen-well", "note-well"]) await createNote({ userId: rep.id, lesson });
  await requireLessonPage(rep, address);
  expect(await countStatements(() => requireLessonPage(rep, address))).toBe(1);
  expect(await countStatements(() => listNotes(rep, "en"))).toBe(2);
});

test("notes go with the person who wrote them", async () => {
  const rep = await createUser();
  await createNote({ userId: rep.id });
  await db().roleAssignment.deleteMany({ where: { userId: rep.id } });
  await db().user.delete({ where: { id: rep.id } });
  expect(await db().lessonNote.count({ where: { userId: rep.id } })).toBe(0);
});
