import { setFlagsFromString } from "node:v8";
import { buildIfNeeded, requireNode } from "./build.js";

requireNode();
process.env.NODE_ENV ??= "production";
buildIfNeeded();
// After each collection the heap may grow by this much of what lives in it, in per cent. Left to itself it grows fourfold,
// and a small server pays for memory that holds nothing (decision 0011).
setFlagsFromString("--heap-growing-percent=40");
await import("../../build/server/main.js");
