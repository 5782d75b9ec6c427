import { createHash } from "node:crypto";

/** SHA-256 in hex of a file's text, or of a list of what something is rendered from. */
export const hashOf = (source: unknown): string =>
  createHash("sha256")
    .update(typeof source === "string" ? source : JSON.stringify(source))
    .digest("hex");
