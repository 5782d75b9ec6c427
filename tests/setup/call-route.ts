import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import type { Viewer } from "#app/domain/accounts/viewer.ts";

/** What a route module has for requests. */
export type RouteHandlers = {
  loader?: (args: LoaderFunctionArgs) => unknown;
  action?: (args: ActionFunctionArgs) => unknown;
};

export type Call = {
  method?: "GET" | "POST";
  path: string;
  params?: Record<string, string>;
  /** The fields of a form, or a ready body. */
  form?: Record<string, string | readonly string[]>;
  as?: Viewer | null;
  cookie?: string;
  origin?: string;
  clientAddress?: string;
  locale?: AppLoadContext["locale"];
};

export type Answer = { status: number; location: string | null; setCookies: string[]; body: unknown };

function requestOf({ method, path, form, cookie, origin = "http://localhost" }: Call): Request {
  const headers = new Headers(cookie === undefined ? {} : { Cookie: cookie });
  const isPost = method === "POST" || form !== undefined;
  if (!isPost) return new Request(origin + path, { headers });
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form ?? {})) {
    for (const item of typeof value === "string" ? [value] : value) body.append(name, item);
  }
  return new Request(origin + path, { method: "POST", headers, body });
}

const contextOf = ({
  as = null,
  origin = "http://localhost",
  clientAddress,
  locale,
}: Call): AppLoadContext => ({
  viewer: as,
  locale: locale ?? "en",
  nonce: "",
  requestId: "test",
  origin,
  clientAddress: clientAddress ?? "192.0.2.1",
});

async function readResponse(response: Response): Promise<unknown> {
  const text = await response.text();
  return response.headers.get("Content-Type")?.includes("json") ? (JSON.parse(text) as unknown) : text;
}

type WithInit = { type: "DataWithResponseInit"; data: unknown; init: ResponseInit | null };

const isWithInit = (value: unknown): value is WithInit =>
  typeof value === "object" && value !== null && "type" in value && value.type === "DataWithResponseInit";

async function answerOf(result: unknown): Promise<Answer> {
  const response =
    result instanceof Response ? result : new Response(null, isWithInit(result) ? (result.init ?? {}) : {});
  const { status, headers } = response;
  const answer = { status, location: headers.get("Location"), setCookies: headers.getSetCookie() };
  if (result instanceof Response) return { ...answer, body: await readResponse(result) };
  return { ...answer, body: isWithInit(result) ? result.data : result };
}

/** Asks a route as the server would: loader for GET, action for POST, and what they return or throw as an answer. */
export async function callRoute(route: RouteHandlers, call: Call): Promise<Answer> {
  const request = requestOf(call);
  const handler = request.method === "POST" ? route.action : route.loader;
  if (!handler) throw new Error(`${call.path} has no handler for ${request.method}`);
  const args = { request, params: call.params ?? {}, context: contextOf(call) };
  try {
    return await answerOf(await handler(args));
  } catch (thrown) {
    if (thrown instanceof Response) return answerOf(thrown);
    throw thrown;
  }
}
