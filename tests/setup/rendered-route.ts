import { type AppLoadContext, type ServerBuild, createRequestHandler } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import * as entry from "#app/entry.server.tsx";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import type { Locale } from "#app/i18n/locale.ts";

type RouteModule = ServerBuild["routes"][string]["module"];

const manifestOf = (id: string, path: string, module: Partial<RouteModule>) => ({
  id,
  path,
  parentId: id === "root" ? undefined : "root",
  module: "",
  hasLoader: "loader" in module,
  hasAction: "action" in module,
  hasClientLoader: false,
  hasClientAction: false,
  hasErrorBoundary: "ErrorBoundary" in module,
});

function buildOf(path: string, module: RouteModule): ServerBuild {
  const root = { default: Outlet } as RouteModule;
  return {
    entry: { module: entry },
    routes: {
      root: { id: "root", path: "", module: root },
      page: { id: "page", parentId: "root", path, module },
    },
    assets: {
      entry: { module: "", imports: [] },
      routes: { root: manifestOf("root", "", root), page: manifestOf("page", path, module) },
      url: "",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_lazyRouteDiscovery: false,
      v3_singleFetch: true,
    },
    isSpaMode: false,
    mode: "production",
  };
}

type Asked = {
  /** The route's pattern, such as `learn/:module`, and its module. */
  path: string;
  module: unknown;
  viewer: Viewer | null;
  locale?: Locale;
};

const ORIGIN = "http://localhost";

/**
 * One route as a browser reaches it: the real request handler and the real rendering around the route's own module,
 * inside an empty root. Gives back what would be sent.
 */
export function serveRoute({ path, module, viewer, locale = "en" }: Asked) {
  const handle = createRequestHandler(buildOf(path, module as RouteModule), "production");
  const context: AppLoadContext = {
    viewer,
    locale,
    nonce: "nonce",
    requestId: "request",
    origin: ORIGIN,
    clientAddress: "192.0.2.1",
  };
  return (address: string, init?: RequestInit): Promise<Response> =>
    handle(new Request(ORIGIN + address, init), context);
}
