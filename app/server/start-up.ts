import type { Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { type Environment, readEnvironment } from "#app/platform/environment.server.ts";
import { closeDatabase, openDatabase } from "#app/platform/database.server.ts";
import { logger } from "#app/platform/logger.server.ts";
import { startEmbeddedDatabase } from "./database/embedded-database.ts";
import { grantProgramLogin } from "./database/program-login.ts";
import { createHttpServer } from "./http-server.ts";
import { migrate } from "./migrate.ts";
import { StartUpError } from "./start-up-error.ts";
import { listen } from "./listen.ts";
import { announce } from "./announce.ts";
import { publishFirstEdition } from "#app/domain/authoring/edition-commands.server.ts";
import { completeCurrentEdition } from "#app/domain/authoring/passage-commands.server.ts";

type Parts = {
  build: ServerBuild | (() => Promise<ServerBuild>);
  assets: RequestHandler;
  /** Runs once the database is ready and before anybody is served. */
  fill?: () => Promise<void>;
};

type Database = { programUrl: string; ownerUrl: string; stop: () => Promise<void> };

async function openOwnDatabase(environment: Environment): Promise<Database> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = environment;
  if (DATABASE_URL === undefined) return startEmbeddedDatabase(environment.DATA_FOLDER);
  return {
    programUrl: DATABASE_URL,
    ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL,
    stop: () => Promise.resolve(),
  };
}

async function prepare(database: Database, environment: Environment): Promise<void> {
  await migrate(database.ownerUrl);
  const program = new URL(database.programUrl).username;
  if (database.ownerUrl !== database.programUrl) await grantProgramLogin(database.ownerUrl, program);
  openDatabase(database.programUrl);
  await publishFirstEdition(environment.CONTENT_FOLDER);
  await completeCurrentEdition();
}

/** Brings the whole program up: settings, database, migrations, first Edition, HTTP. Resolves when it serves. */
export async function startUp({
  build,
  assets,
  fill,
}: Parts): Promise<{ server: Server; stop: () => Promise<void> }> {
  const environment = readSettings();
  const database = await openOwnDatabase(environment);
  try {
    await prepare(database, environment);
    await fill?.();
    const app = createHttpServer({ environment, build, assets });
    const server = await listen(app, environment);
    await announce(environment, server);
    return { server, stop: () => shutDown(server, database) };
  } catch (error) {
    await closeDatabase();
    await database.stop();
    throw error;
  }
}

function readSettings(): Environment {
  try {
    return readEnvironment();
  } catch (error) {
    throw new StartUpError(`A setting is wrong: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Finishes the requests under way, then lets go of the database. */
async function shutDown(server: Server, database: Database): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
  await closeDatabase();
  await database.stop();
  logger().info("stopped");
}
