import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/** The first part of an address: `learn` of `/learn/module-1`. */
const firstPart = (path: string): string => path.split("/").find((part) => part !== "") ?? "";

function addressOf(routes: Routes, id: string | undefined): string {
  const route = id === undefined ? undefined : routes[id];
  return route ? `${addressOf(routes, route.parentId)}/${route.path ?? ""}` : "";
}

/** The area of an address. Remix asks for the data of `/learn` at `/learn.data`, and for that of `/` at `/_root.data`. */
export function areaOf(pathname: string): string {
  const part = firstPart(pathname).replace(/\.data$/, "");
  return part === "_root" ? "" : part;
}

function withArea(build: ServerBuild, area: string): ServerBuild {
  // The route of what is nowhere belongs to all: it shows that page to whoever is signed in, with their way back.
  const parts = new Set([area, "*"]);
  const isWithin = (id: string) => id === "root" || parts.has(firstPart(addressOf(build.routes, id)));
  const within = <Route>(all: Readonly<Record<string, Route | undefined>>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => isWithin(id))) as Record<string, Route>;
  return {
    ...build,
    routes: within(build.routes),
    assets: { ...build.assets, routes: within(build.assets.routes) },
  };
}

/**
 * A build for each first part of an address, with the routes under it and no others. Remix weighs every route it knows
 * several times in a request: with sixty that was a quarter of the time of a lesson page (decision 0011). What belongs to
 * no area, and the list of routes that a page fetches ahead, need the whole build.
 */
export function buildsByArea(build: ServerBuild): Map<string, ServerBuild> {
  const others = Object.keys(build.routes).filter((id) => id !== "root");
  const areas = new Set(others.map((id) => firstPart(addressOf(build.routes, id))));
  return new Map(
    [...areas].filter((area) => !/[:*]/.test(area)).map((area) => [area, withArea(build, area)]),
  );
}
