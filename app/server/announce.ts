import type { Server } from "node:http";
import { createFirstAdministratorLink } from "#app/domain/accounts/one-time-link-commands.server.ts";
import type { Environment } from "#app/platform/environment.server.ts";

function addressOf(environment: Environment, server: Server): string {
  if (environment.ORIGIN !== undefined) return new URL(environment.ORIGIN).origin;
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : environment.PORT;
  const host = environment.HOST.includes(":") ? `[${environment.HOST}]` : environment.HOST;
  return `http://${host}:${port}`;
}

/** Tells whoever started the program where it is, and, until there is an administrator, how to become the first. */
export async function announce(environment: Environment, server: Server): Promise<void> {
  const address = addressOf(environment, server);
  const token = await createFirstAdministratorLink();
  const lines = [`Branchwork serves at ${address}`];
  if (token !== null) {
    lines.push(
      "There is no administrator yet. Open this link once, within seven days, to become the first:",
      `${address}/welcome/${token}`,
    );
  }
  process.stdout.write(`\n${lines.join("\n")}\n\n`);
}
