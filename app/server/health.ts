import { Router } from "express";
import { db } from "#app/platform/database.server.ts";

/** `/healthz`: the process answers. `/readyz`: it reaches its database too; 503 tells a proxy to wait. */
export function healthRoutes(): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.type("text").send("ok\n");
  });
  router.get("/readyz", (_request, response) => {
    Promise.resolve()
      .then(() => db().$queryRaw`SELECT 1`)
      .then(
        () => response.type("text").send("ready\n"),
        () => response.status(503).type("text").send("the database does not answer\n"),
      );
  });
  return router;
}
