import path from "node:path";
import { z } from "zod";

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, "must be an address that begins postgres://");

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number("must be a number").int().min(0).max(65535).default(3000),
  /** The address people type, behind a proxy: https://learn.example.org */
  ORIGIN: z.url("must be an address such as https://learn.example.org").optional(),
  /** How many proxies stand in front (Express's `trust proxy`). */
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  DATA_FOLDER: z.string().min(1).default("data"),
  CONTENT_FOLDER: z.string().min(1).default("content"),
  DATABASE_URL: postgresUrl.optional(),
  /** The login that owns the schema and migrates, where it is not the program's own. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Environment = z.infer<typeof schema>;

/** Reads the settings. Throws an Error whose message names each wrong variable and what it should be. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new Error(
      result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; "),
    );
  }
  const { DATA_FOLDER, CONTENT_FOLDER } = result.data;
  return {
    ...result.data,
    DATA_FOLDER: path.resolve(DATA_FOLDER),
    CONTENT_FOLDER: path.resolve(CONTENT_FOLDER),
  };
}
