import { existsSync } from "node:fs";
import path from "node:path";
import type { DocumentJob } from "./document-job.ts";
import { type DocumentThread, createDocumentThread } from "./document-thread.ts";

const IDLE_MS = 60_000;
const WORKER = "build/server/document-worker.js";

let thread: DocumentThread | null = null;

/**
 * Writes a document away from the thread that serves pages (a long plan takes about half a second). Only the built
 * program has a file for that other thread: in development and in tests the document is written where it is asked for.
 */
export async function produceDocument(job: DocumentJob): Promise<Uint8Array> {
  const file = path.resolve(WORKER);
  if (process.env.NODE_ENV !== "production" || !existsSync(file)) {
    const { writeDocument } = await import("./document-job.ts");
    return writeDocument(job);
  }
  thread ??= createDocumentThread(file, IDLE_MS);
  return thread.write(job);
}
