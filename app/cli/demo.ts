import { parseArgs } from "node:util";
import { z } from "zod";
import { publishFirstEdition } from "#app/domain/authoring/edition-commands.server.ts";
import { type UnionSize, inventUnion } from "./demo-invented-union.ts";
import { countForPlanner, emptyDatabase, isNobodyReal } from "./demo-old-union.ts";
import { demoPassword, demoPeople } from "./demo-people.ts";
import { fillDemoUnion } from "./demo-union.ts";
import { progressLine } from "./progress-line.ts";
import { say } from "./say.ts";
import { withDatabase } from "./with-database.ts";

const MOST_BRANCHES = 1_200;
const MOST_REPS = 1_000_000;
const USAGE = `Say how large a union: npm run demo -- --branches 20 --reps 800 (--seed 1); at most ${String(MOST_BRANCHES)} branches.`;

const size = z.object({
  branches: z.coerce.number().int().min(0).max(MOST_BRANCHES).default(0),
  reps: z.coerce.number().int().min(0).max(MOST_REPS).default(0),
  seed: z.coerce.number().int().min(0).max(1_000_000).default(1),
});

/** The size that the words ask for; none of them, none more than the small union. Throws an Error that says what to write. */
export function readUnionSize(words: readonly string[]): UnionSize {
  const option = { type: "string" } as const;
  try {
    const options = { branches: option, reps: option, seed: option };
    return size.parse(parseArgs({ args: [...words], options }).values);
  } catch (error) {
    throw new Error(USAGE, { cause: error });
  }
}

/** Who can be in the demo union, and how. */
export function sayDemoPeople(): void {
  say(`\nThe demo union signs in with the password "${demoPassword}":`);
  for (const { email, roles } of Object.values(demoPeople)) say(`  ${email} (${roles.join(", ")})`);
}

/**
 * `npm run demo -- --branches N --reps M`: an invented union in place of whatever invented one is there, so that a run
 * that was broken off is simply run again. Throws an Error for a database with a real person in it.
 */
export async function demo(words: readonly string[]): Promise<void> {
  const { branches, ...rest } = readUnionSize(words);
  await withDatabase(async ({ CONTENT_FOLDER }, ownerUrl) => {
    if (!(await isNobodyReal())) {
      throw new Error(
        "This database has real people in it. The demo union needs one of its own: set DATA_FOLDER.",
      );
    }
    await emptyDatabase(ownerUrl);
    await publishFirstEdition(CONTENT_FOLDER);
    await fillDemoUnion();
    if (branches > 0) await inventUnion({ branches, ...rest }, progressLine(branches, "branches"));
    await countForPlanner(ownerUrl);
  });
  sayDemoPeople();
}
