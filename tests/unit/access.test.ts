import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { changedLesson, createEdition } from "#tests/factories/edition.ts";
import { roleFinderDocuments } from "#tests/factories/role-finder.ts";
import { formFor, setScene } from "#tests/setup/access-scene.ts";
import {
  type AccessRow,
  type Column,
  accessKey,
  columns,
  intentsIn,
  readAccessTable,
  routeOf,
} from "#tests/setup/access-table.ts";
import { type RouteHandlers, callRoute } from "#tests/setup/call-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

const modules = import.meta.glob<RouteHandlers>(["/app/routes/*.{ts,tsx}", "!/app/routes/*.test.ts"], {
  eager: true,
});
const sources = import.meta.glob<string>(["/app/routes/*.{ts,tsx}", "!/app/routes/*.test.ts"], {
  eager: true,
  query: "?raw",
  import: "default",
});
const routes = new Map(Object.entries(modules).map(([file, module]) => [routeOf(file), { file, module }]));
const rows = readAccessTable();

useTestDatabase();
/** Its first lesson tells of a change, which is due to whoever did it as it was. */
const documents = {
  ...roleFinderDocuments,
  "modules/module-1/lessons/listen-well.md": changedLesson({
    asks: "Ask when.",
    changes: [{ on: "2026-12-01", text: "Ask when, too." }],
  }),
};
beforeAll(() => createEdition({ documents }));

/** Every request that a route file answers, as the keys of the rows it needs. */
function requestsOf(file: string, { loader, action }: RouteHandlers): string[] {
  const route = routeOf(file);
  const intents = intentsIn(sources[file] ?? "");
  const posts = intents.length > 0 ? intents : [""];
  return [
    ...(loader ? [accessKey({ method: "GET", route, intent: "" })] : []),
    ...(action ? posts.map((intent) => accessKey({ method: "POST", route, intent })) : []),
  ];
}

describe("tests/access.csv", () => {
  const answered = Object.entries(modules).flatMap(([file, module]) => requestsOf(file, module));
  const written = rows.map(accessKey);

  test("no page or command is without a line that says who may", () => {
    expect(answered.filter((key) => !written.includes(key))).toEqual([]);
  });

  test("no line is about a page or command that is gone, and none is there twice", () => {
    expect(written.filter((key) => !answered.includes(key))).toEqual([]);
    expect(written).toHaveLength(new Set(written).size);
  });
});

async function currentEdition(): Promise<string> {
  const { id } = await db().edition.findFirstOrThrow({
    where: { status: "published" },
    orderBy: { number: "desc" },
  });
  return id;
}

/** The status of the answer, or `sign-in` when it sends there. */
async function answerFor(row: AccessRow, column: Column): Promise<string> {
  const module = routes.get(row.route)?.module;
  if (!module) throw new Error(`Nothing answers ${row.route}`);
  const scene = await setScene(row, column, await currentEdition());
  const path = row.route.replace(/:(\w+)/g, (_match, name: string) =>
    encodeURIComponent(scene.params[name] ?? ""),
  );
  const form = row.method === "POST" ? await formFor(row, accessKey(row), scene) : undefined;
  const answer = await callRoute(module, {
    path,
    params: scene.params,
    as: scene.as,
    clientAddress: column,
    ...(form ? { form } : {}),
  });
  return answer.location?.startsWith("/sign-in?") ? "sign-in" : String(answer.status);
}

test.each(rows.map((row) => [accessKey(row), row] as const))(
  "%s opens to whom it should and to nobody else",
  async (_key, row) => {
    const answers: Partial<Record<Column, string>> = {};
    for (const column of columns) answers[column] = await answerFor(row, column);
    expect(answers).toEqual(row.expected);
  },
);
