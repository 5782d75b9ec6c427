import { isDatabaseUnavailable } from "../database.server.ts";
import { NamedError, errorStatus, isNamedError } from "../named-error.ts";

type Typed = { action: string; fields: [name: string, value: string][] };

/** A form that arrived after its writer had been signed out, so that the page can give everything back. */
async function readTyped(request: Request): Promise<Typed | null> {
  if (request.method !== "POST" || request.bodyUsed) return null;
  const form = await request.formData().catch(() => new FormData());
  const fields = [...form].flatMap(([name, value]): Typed["fields"] =>
    typeof value === "string" && !/password/i.test(name) ? [[name, value]] : [],
  );
  const { pathname, search } = new URL(request.url);
  return { action: pathname + search, fields };
}

/** A refusal as the response that the error boundary reads: `{ code, detail, typed }` under the code's status. */
export function refusal(error: NamedError, typed: Typed | null = null): Response {
  const { code, detail } = error;
  const headers: HeadersInit = code === "database-unavailable" ? { "Retry-After": "5" } : {};
  return Response.json({ code, detail, typed }, { status: errorStatus[code], headers });
}

/** Wraps a loader or an action so that what the domain refuses becomes a response with the right status. */
export function guarded<Args extends { request: Request }, Result>(handler: (args: Args) => Promise<Result>) {
  return async (args: Args): Promise<Result> => {
    try {
      return await handler(args);
    } catch (error) {
      if (isNamedError(error, "sign-in-needed")) throw refusal(error, await readTyped(args.request));
      if (isNamedError(error)) throw refusal(error);
      if (isDatabaseUnavailable(error)) throw refusal(new NamedError("database-unavailable"));
      throw error;
    }
  };
}
