import { Worker } from "node:worker_threads";
import type { DocumentJob } from "./document-job.ts";

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };
type Answer = { number: number; bytes?: Uint8Array; reason?: string };

export type DocumentThread = { write: (job: DocumentJob) => Promise<Uint8Array>; stop: () => Promise<void> };

/**
 * One thread for all documents, so that many at once wait for one another and not for the web server. It starts with the
 * first document and ends when there has been none for `idleMs`. A document whose thread dies is rejected; the next one
 * starts a new thread.
 */
export function createDocumentThread(file: string, idleMs: number): DocumentThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let jobs = 0;

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const old = worker;
    worker = null;
    await old?.terminate();
  }

  function restIfDone(): void {
    if (waiting.size > 0) return;
    worker?.unref();
    idle = setTimeout(() => void stop(), idleMs).unref();
  }

  function answer({ number, bytes, reason }: Answer): void {
    const job = waiting.get(number);
    waiting.delete(number);
    if (bytes) job?.resolve(bytes);
    else job?.reject(new Error(`A document could not be written: ${reason ?? ""}`));
    restIfDone();
  }

  function start(): Worker {
    const started = new Worker(file);
    const fail = (error: Error) => {
      if (worker === started) worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on("message", answer);
    started.on("error", fail);
    started.on("exit", () => fail(new Error("The thread that writes documents has ended")));
    return started;
  }

  function write(job: DocumentJob): Promise<Uint8Array> {
    clearTimeout(idle);
    worker ??= start();
    worker.ref();
    const number = (jobs += 1);
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      worker?.postMessage({ number, job });
    });
  }

  return { write, stop };
}
