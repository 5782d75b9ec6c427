import { randomUUID } from "node:crypto";
import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Environment } from "#app/platform/environment.server.ts";
import { requestFailed } from "./failure-page.ts";
import { healthRoutes } from "./health.ts";
import { limitBody, refuseForeignForms } from "./incoming.ts";
import { loadContext } from "./load-context.ts";
import { logRequests } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";

const ONE_HOUR_S = 3600;

type HttpServerParts = {
  environment: Environment;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves the built files, or in development Vite's own. */
  assets: RequestHandler;
};

/** The built files: their names hold a hash of their content, so a browser may keep them for ever. */
export function builtAssets(folder: string): RequestHandler {
  const router = express.Router();
  router.use(
    "/assets",
    express.static(path.join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }),
  );
  router.use(express.static(folder, { maxAge: ONE_HOUR_S * 1000, redirect: false }));
  return router;
}

/** Everything between the socket and the routes. */
export function createHttpServer({ environment, build, assets }: HttpServerParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", environment.TRUST_PROXY);
  app.use((_request, response, next) => {
    response.locals.requestId = randomUUID();
    response.setHeader("X-Request-Id", String(response.locals.requestId));
    next();
  });
  app.use(healthRoutes());
  app.use(logRequests());
  app.use(securityHeaders(environment));
  app.use(compression());
  app.use(assets);
  app.use(refuseForeignForms(environment));
  app.use(limitBody());
  const answer = createRequestHandler({
    build,
    mode: environment.NODE_ENV,
    getLoadContext: loadContext(environment),
  });
  app.all("*", (request, response, next) => void answer(request, response, next));
  app.use(requestFailed());
  return app;
}
