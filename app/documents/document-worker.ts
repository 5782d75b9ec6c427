import { parentPort } from "node:worker_threads";
import { type DocumentJob, writeDocument } from "./document-job.ts";

/** The entry of the thread that writes documents: a job with its number comes in, the bytes or a reason go out. */
parentPort?.on("message", ({ number, job }: { number: number; job: DocumentJob }) => {
  writeDocument(job).then(
    (bytes) => parentPort?.postMessage({ number, bytes }),
    (error: unknown) =>
      parentPort?.postMessage({ number, reason: error instanceof Error ? error.message : String(error) }),
  );
});
