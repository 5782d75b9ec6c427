import { readdirSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import express, { type RequestHandler, type Router } from "express";

const ONE_HOUR_MS = 3_600_000;
const ENCODINGS = [
  { name: "br", extension: ".br" },
  { name: "gzip", extension: ".gz" },
] as const;

/** Sends the copy that the build compressed, with the type of the file it stands for. */
function serveCompressed(folder: string): RequestHandler {
  const files = new Set(readdirSync(folder));
  return (request, response, next) => {
    const name = path.basename(request.path);
    const accepted = request.acceptsEncodings().map((encoding) => encoding.toLowerCase());
    const found = ENCODINGS.find(
      (encoding) => accepted.includes(encoding.name) && files.has(name + encoding.extension),
    );
    if (found) {
      response.type(path.extname(name)).set("Content-Encoding", found.name).vary("Accept-Encoding");
      request.url += found.extension;
    }
    next();
  };
}

/** These files are the same for everybody: of the headers of a page they need one, and a phone pays for each. */
const setHeaders = (response: ServerResponse): void => {
  response.setHeader("X-Content-Type-Options", "nosniff");
};

/** The built files. Names under /assets hold a hash of their content, so a browser may keep them for ever. */
export function builtAssets(folder: string): Router {
  const router = express.Router();
  const assets = path.join(folder, "assets");
  router.use("/assets", serveCompressed(assets));
  router.use(
    "/assets",
    express.static(assets, {
      immutable: true,
      maxAge: "1y",
      fallthrough: false,
      index: false,
      etag: false,
      lastModified: false,
      acceptRanges: false,
      setHeaders,
    }),
  );
  const others = new Set(readdirSync(folder).map((name) => `/${name}`));
  const serveOthers = express.static(folder, {
    maxAge: ONE_HOUR_MS,
    redirect: false,
    index: false,
    setHeaders,
  });
  router.use((request, response, next) => {
    if (others.has(request.path)) serveOthers(request, response, next);
    else next();
  });
  return router;
}
