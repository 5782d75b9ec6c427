import { type Logger, pino } from "pino";

let instance: Logger | null = null;

/** JSON lines without personal data: no address, name, body or query string is ever passed to it. */
export function logger(): Logger {
  instance ??= pino({ level: process.env.LOG_LEVEL ?? "info", base: null });
  return instance;
}
