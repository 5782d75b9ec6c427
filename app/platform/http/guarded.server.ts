import { isDatabaseUnavailable } from "../database.server.ts";
import { NamedError, errorStatus, isNamedError } from "../named-error.ts";

/** A refusal as the response that the error boundary reads: `{ code, detail }` under the code's status. */
export function refusal(error: NamedError): Response {
  const { code, detail } = error;
  const headers: HeadersInit = code === "database-unavailable" ? { "Retry-After": "5" } : {};
  return Response.json({ code, detail }, { status: errorStatus[code], headers });
}

/** Wraps a loader or an action so that what the domain refuses becomes a response with the right status. */
export function guarded<Args, Result>(handler: (args: Args) => Promise<Result>) {
  return async (args: Args): Promise<Result> => {
    try {
      return await handler(args);
    } catch (error) {
      if (isNamedError(error)) throw refusal(error);
      if (isDatabaseUnavailable(error)) throw refusal(new NamedError("database-unavailable"));
      throw error;
    }
  };
}
