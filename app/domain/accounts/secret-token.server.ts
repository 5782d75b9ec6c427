import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** 256 random bits, base64url: what a one-time link carries. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");

/** SHA-256 in hex: what the database keeps of a token, so that a stolen table opens nothing. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
