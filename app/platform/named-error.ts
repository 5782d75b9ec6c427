/** Everything that can be refused, with the HTTP status that says so. The catalogue `errors` has a sentence for each. */
export const errorStatus = {
  invalid: 400,
  "sign-in-needed": 401,
  forbidden: 403,
  "not-found": 404,
  locked: 409,
  stale: 409,
  duplicate: 409,
  "already-submitted": 409,
  "link-expired": 410,
  "link-used": 410,
  "too-large": 413,
  "too-many-attempts": 429,
  unexpected: 500,
  "database-unavailable": 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** A refusal that has a name. `detail` may hold ids and numbers for the page that shows it, never personal data. */
export class NamedError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "NamedError";
  }
}

export const isNamedError = (error: unknown, code?: ErrorCode): error is NamedError =>
  error instanceof NamedError && (code === undefined || error.code === code);
