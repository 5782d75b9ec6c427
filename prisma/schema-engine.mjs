#!/usr/bin/env node
// Speaks the JSON-RPC of Prisma's schema engine over stdin and stdout, with the engine's WebAssembly build from npm
// in place of the binary that Prisma would download (docs/decisions/0002-prisma-without-a-download.md).
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { parse } from "pg-connection-string";

const CHAR_OID = 18;
const NAME_OID = 19;
const TEXT_OID = 25;

/** The catalogue's "char" and name columns arrive as text; performIO below remembers which were "char". */
class CatalogClient extends pg.Client {
  _handleRowDescription(message) {
    for (const field of message.fields) {
      field.wasChar = field.dataTypeID === CHAR_OID;
      if (field.wasChar || field.dataTypeID === NAME_OID) field.dataTypeID = TEXT_OID;
    }
    super._handleRowDescription(message);
  }
}

/** Keeps "char" a character column, and sends a script whole: the adapter would split it at every semicolon, those
 *  in comments and function bodies included. Sent whole, a migration also takes effect entirely or not at all. */
function forMigrations(connection) {
  let fields = [];
  const performIO = connection.performIO.bind(connection);
  connection.performIO = async (query) => {
    const result = await performIO(query);
    fields = result.fields;
    return result;
  };
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, i) =>
      fields[i]?.wasChar ? ColumnTypeEnum.Character : type,
    );
    return result;
  };
  connection.executeScript = async (script) => {
    try {
      await connection.client.query(script);
    } catch (error) {
      connection.onError(error);
    }
  };
  return connection;
}

class MigrationPg extends PrismaPg {
  constructor(config) {
    super(config);
    this.ownConfig = config;
  }

  async connect() {
    return forMigrations(await super.connect());
  }

  async connectToShadowDb() {
    const admin = await this.connect();
    const database = `prisma_shadow_${randomUUID()}`;
    await admin.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = forMigrations(await new PrismaPg({ ...this.ownConfig, database }).connect());
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await admin.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
      await admin.dispose();
    };
    return shadow;
  }
}

async function loadEngine() {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const bindings = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const wasm = readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) };
  return bindings.SchemaEngine;
}

/** `schema-engine cli can-connect-to-database`: exit code 0 or 1, the reason on stderr. */
async function canConnect(url) {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return 0;
  } catch (error) {
    const fields = { message: error.message, error_code: "P1001" };
    process.stderr.write(`${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`);
    return 1;
  }
}

const send = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

async function serve(engine) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    const answer = { jsonrpc: "2.0", id };
    try {
      const result = await engine[method === "getDatabaseVersion" ? "version" : method](params);
      // What `migrate diff` prints is a request of the engine's to its caller.
      if (result?.stdout)
        send({ jsonrpc: "2.0", id: 0, method: "print", params: { content: result.stdout } });
      answer.result = result ?? null;
    } catch (error) {
      const message = String(error.message ?? error);
      answer.error = { code: 4466, message, data: { is_panic: false, message, error_code: error.code } };
    }
    send(answer);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datamodels: { type: "string", multiple: true }, datasource: { type: "string" } },
});
const url = (values.datasource && JSON.parse(values.datasource).url) || process.env.DATABASE_URL;
if (positionals[0] === "cli") process.exit(await canConnect(url));

const SchemaEngine = await loadEngine();
const factory = new MigrationPg({ ...parse(url ?? ""), Client: CatalogClient });
const engine = await SchemaEngine.new(
  { datamodels: values.datamodels?.map((file) => [file, readFileSync(file, "utf8")]) },
  () => {},
  bindMigrationAwareSqlAdapterFactory(factory),
);
await serve(engine);
process.exit(0);
