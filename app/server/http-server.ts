import { randomUUID } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Environment } from "#app/platform/environment.server.ts";
import { areaOf, buildsByArea } from "./areas.ts";
import { requestFailed } from "./failure-page.ts";
import { healthRoutes } from "./health.ts";
import { limitBody, refuseForeignForms } from "./incoming.ts";
import { loadContext } from "./load-context.ts";
import { logRequests } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";

type HttpServerParts = {
  environment: Environment;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Serves the built files, or in development Vite's own. */
  assets: RequestHandler;
};

/** Everything between the socket and the routes. */
export function createHttpServer({ environment, build, assets }: HttpServerParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", environment.TRUST_PROXY);
  app.use(assets);
  app.use((_request, response, next) => {
    response.locals.requestId = randomUUID();
    response.setHeader("X-Request-Id", String(response.locals.requestId));
    next();
  });
  app.use(healthRoutes());
  app.use(securityHeaders(environment));
  app.use(logRequests());
  app.use((_request, response, next) => {
    // What a page says about a person stays out of every cache, that of a shared laptop included.
    response.setHeader("Cache-Control", "private, no-store");
    next();
  });
  app.use(compression());
  app.use(refuseForeignForms(environment));
  app.use(limitBody());
  const answerWith = (routes: HttpServerParts["build"]) =>
    createRequestHandler({
      build: routes,
      mode: environment.NODE_ENV,
      getLoadContext: loadContext(environment),
    });
  const answer = answerWith(build);
  const areas = typeof build === "function" ? [] : [...buildsByArea(build)];
  const answers = new Map(areas.map(([area, routes]) => [area, answerWith(routes)]));
  app.all("*", (request, response, next) => {
    void (answers.get(areaOf(request.path)) ?? answer)(request, response, next);
  });
  app.use(requestFailed());
  return app;
}
