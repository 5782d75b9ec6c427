import { backup } from "./backup.ts";
import { content } from "./content.ts";
import { demo } from "./demo.ts";
import { restore } from "./restore.ts";

const commands: Record<string, (words: readonly string[]) => Promise<void>> = {
  backup,
  content,
  demo,
  restore,
};

/** What went wrong is a sentence for the person at the terminal, or a line for each problem; the exit code is 1. */
async function run([name = "", ...words]: readonly string[]): Promise<void> {
  const command = commands[name];
  if (!command)
    throw new Error(`There is no command "${name}"; there are: ${Object.keys(commands).join(", ")}.`);
  await command(words);
}

run(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
