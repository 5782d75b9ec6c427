import { beforeAll, expect, test } from "vitest";
import { giveUpReview, switchReviews } from "#app/domain/learning/review-commands.server.ts";
import { stopClock } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { createEdition } from "#tests/factories/edition.ts";
import { roleFinderDocuments } from "#tests/factories/role-finder.ts";
import { createCompletion } from "#tests/factories/progress.ts";
import { createReviewCard, daysAgo, reviewReply } from "#tests/factories/review.ts";
import { setScene } from "#tests/setup/access-scene.ts";
import {
  type AccessRow,
  type Column,
  accessKey,
  readAccessTable,
  routeOf,
} from "#tests/setup/access-table.ts";
import { type RouteHandlers, callRoute } from "#tests/setup/call-route.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

const modules = import.meta.glob<RouteHandlers>(["/app/routes/*.{ts,tsx}", "!/app/routes/*.test.ts"], {
  eager: true,
});
const routes = new Map(Object.entries(modules).map(([file, module]) => [routeOf(file), module]));

useTestDatabase();
let editionId = "";
beforeAll(async () => {
  editionId = (await createEdition({ documents: roleFinderDocuments })).id;
});

const others = ["branch_lead", "trainer", "national", "administrator"] as const satisfies Column[];

/** A written document carries the second in which it was made; no page and no table does. */
const isDocument = ({ route }: AccessRow) => /\.(pdf|docx)$/.test(route);

const pages = readAccessTable().flatMap((row) => {
  const readers = others.filter((column) => row.expected[column] === "200");
  return row.method === "GET" && readers.length > 0 && !isDocument(row) ? [[row, readers] as const] : [];
});

/** Everything that somebody in that role is sent about a rep, before and after the rep has reviewed. */
async function sentAround(row: AccessRow, column: Column): Promise<[before: string, after: string]> {
  const { as, other, params } = await setScene(row, column, editionId);
  await db().completion.deleteMany({ where: { userId: other.id, moduleSlug: "module-1" } });
  await createCompletion({ userId: other.id, editionId, branchId: other.branchId, at: daysAgo(9) });
  const path = row.route.replace(/:(\w+)/g, (_match, name: string) => encodeURIComponent(params[name] ?? ""));
  const module = routes.get(row.route) ?? {};
  const ask = async () =>
    JSON.stringify(await callRoute(module, { path, params, as, clientAddress: column }));
  const first = await ask();
  // A form for something new has a new id each time.
  const again = async () =>
    (await ask()).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) =>
      first.includes(id) ? id : "new",
    );
  const before = await again();
  await createReviewCard({ userId: other.id, question: "first-question" });
  await giveUpReview(other, reviewReply("what-to-note", []), "en");
  await switchReviews(other, "off");
  return [before, await again()];
}

test.each(pages.map(([row, readers]) => [accessKey(row), row, readers] as const))(
  "%s tells no lead, trainer, official or administrator whether a rep reviews, or how",
  async (_key, row, readers) => {
    stopClock(new Date("2026-11-22T09:00:00Z"));
    for (const column of readers) {
      const [before, after] = await sentAround(row, column);
      expect(before).toContain('"status":200');
      expect([column, after]).toEqual([column, before]);
    }
    expect(await db().reviewCard.count()).toBeGreaterThan(0);
  },
);
