import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export type RunningProgram = {
  address: string;
  /** The one-time link of the first administrator, when the program printed one. */
  administratorLink: string | null;
  output: () => string;
  process: ChildProcess;
  stop: () => Promise<void>;
};

/** Starts the built program as `npm start` does and waits until it says where it serves. */
export async function runProgram(settings: Record<string, string>): Promise<RunningProgram> {
  const child = spawn(process.execPath, ["app/cli/start.js"], {
    env: { ...process.env, NODE_ENV: "production", PORT: "0", LOG_LEVEL: "error", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const serving = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /serves at (\S+)\s/.exec(output)?.[1];
      if (address !== undefined && output.endsWith("\n\n")) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`The program ended with ${String(code)}:\n${output}`)));
  });
  const address = await serving;
  return {
    address,
    administratorLink: /^(http\S+\/welcome\/\S+)$/m.exec(output)?.[1] ?? null,
    output: () => output,
    process: child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGINT");
      await ended;
    },
  };
}
