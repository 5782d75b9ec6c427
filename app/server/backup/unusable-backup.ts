/** Why a file cannot be restored, each with what to do. Nothing has been touched when one of these is thrown. */

export const missing = (file: string): Error => new Error(`There is no file ${file} to read.`);

export const foreign = (file: string): Error =>
  new Error(`${file} is not a backup that Branchwork has made.`);

export const cutShort = (file: string): Error =>
  new Error(`${file} is cut short: fetch it again from where it is kept, or take an older backup.`);

export const damaged = (file: string): Error =>
  new Error(
    `${file} is no longer what the backup wrote: fetch it again from where it is kept, or take an older backup.`,
  );

export const ofOtherFormat = (file: string, version: number, program: string): Error =>
  new Error(
    `${file} is of format ${version}, which this Branchwork does not read: restore it with Branchwork ${program}, which made it.`,
  );

export const ofNewerSchema = (file: string, program: string, migrations: string): Error =>
  new Error(
    `${file} was made by a newer Branchwork, ${program} (it has ${migrations}): restore it with that one.`,
  );

export const ofOtherSchema = (file: string, program: string, migrations: string): Error =>
  new Error(
    `${file} was made by another Branchwork than this, ${program} (${migrations} differ): restore it with that one.`,
  );
