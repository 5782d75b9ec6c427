import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const FAMILY = "@expo-google-fonts/atkinson-hyperlegible-next";
const files = {
  regular: `${FAMILY}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${FAMILY}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
} as const;

export type FontFace = keyof typeof files;
export type DocumentFonts = Record<FontFace, Buffer>;

let loaded: Promise<DocumentFonts> | null = null;

/** Found among the installed packages, from the running bundle as from the sources. */
async function load(): Promise<DocumentFonts> {
  const { resolve } = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all([
    readFile(resolve(files.regular)),
    readFile(resolve(files.bold)),
  ]);
  return { regular, bold };
}

/** Atkinson Hyperlegible Next, read from the disk once. Throws when the package is not installed. */
export function documentFonts(): Promise<DocumentFonts> {
  loaded ??= load();
  return loaded;
}
