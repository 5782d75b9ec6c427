import { buildIfNeeded, requireNode } from "./build.js";

requireNode();
process.env.NODE_ENV ??= "production";
buildIfNeeded();
await import("../../build/server/main.js");
