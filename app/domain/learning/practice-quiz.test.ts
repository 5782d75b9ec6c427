import { beforeAll, expect, test } from "vitest";
import { createSubmittedAttempt } from "#tests/factories/attempt.ts";
import { createEdition, smallProgrammeWith } from "#tests/factories/edition.ts";
import { createUser } from "#tests/factories/user.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";
import { requireAttemptPage } from "./attempt-page-queries.server.ts";
import { requireModulePage } from "./programme-queries.server.ts";
import { requireQuizPage } from "./quiz-queries.server.ts";

const MODULE = "modules/module-1/module.yaml";

useTestDatabase();
beforeAll(async () => {
  const source = smallProgrammeWith().get(MODULE) ?? "";
  await createEdition({
    documents: { [MODULE]: source.replace("completion: [lessons, quiz]", "completion: [lessons]") },
  });
});

test("a quiz that its module does not ask for is practice: nobody is told to have passed it, or not to", async () => {
  const rep = await createUser();
  expect((await requireQuizPage(rep, "module-1", "en")).quiz.needed).toBeNull();
  const address = await createSubmittedAttempt(rep);
  expect(await requireAttemptPage(rep, address, "en")).toMatchObject({ needed: null, points: 3, of: 3 });
  expect((await requireModulePage(rep, "module-1", "en")).quiz?.passed).toBe(false);
});
