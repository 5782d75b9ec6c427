import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import express from "express";

const build = await import(path.resolve("build/bare/server/index.js"));
const app = express();
app.all("*", createRequestHandler({ build, mode: "production" }));
const server = app.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
