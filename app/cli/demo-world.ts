import type { EditionOutline } from "#app/domain/curriculum/edition.ts";

/** What every invented branch shares. */
export type DemoWorld = {
  edition: EditionOutline;
  templateHash: string;
  passwordHash: string;
  trainerIds: readonly [string, ...string[]];
  today: Date;
};
