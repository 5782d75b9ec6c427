import { publishFirstEdition } from "#app/domain/authoring/edition-commands.server.ts";
import { demoPassword, demoPeople } from "./demo-people.ts";
import { fillDemoUnion } from "./demo-union.ts";
import { say } from "./say.ts";
import { withDatabase } from "./with-database.ts";

/** Who can be in the demo union, and how. */
export function sayDemoPeople(): void {
  say(`\nThe demo union signs in with the password "${demoPassword}":`);
  for (const { email, roles } of Object.values(demoPeople)) say(`  ${email} (${roles.join(", ")})`);
}

/** `npm run demo`: fills an empty database with the demo union. */
export async function demo(): Promise<void> {
  await withDatabase(async ({ CONTENT_FOLDER }) => {
    await publishFirstEdition(CONTENT_FOLDER);
    await fillDemoUnion();
  });
  sayDemoPeople();
}
