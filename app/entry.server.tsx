import { Writable } from "node:stream";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "./components/shell/nonce-context.ts";
import { LongTexts } from "./components/shell/sent-once.ts";
import { LocaleContext } from "./i18n/locale-context.ts";
import { logger } from "./platform/logger.server.ts";

const ABORT_AFTER_MS = 10_000;

export const streamTimeout = ABORT_AFTER_MS + 1_000;

/** Words before scripts: on a slow line the page's own styles and letters are not to wait behind what makes it quicker. */
const wordsFirst = (html: string): string =>
  process.env.NODE_ENV === "production"
    ? html.replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
    : html;

/** Keeps what is written to it: no loader defers anything, so a page is sent in one piece once it is whole. */
function collector(done: (html: string) => void): Writable {
  const parts: Buffer[] = [];
  return new Writable({
    write(part: Buffer, _encoding, next) {
      parts.push(part);
      next();
    },
    final(next) {
      done(Buffer.concat(parts).toString());
      next();
    },
  });
}

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, locale, longTexts = new Map() }: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", locale);
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => {
      abort();
    }, streamTimeout);
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <LocaleContext.Provider value={locale}>
          <LongTexts.Provider value={longTexts}>
            <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={ABORT_AFTER_MS} />
          </LongTexts.Provider>
        </LocaleContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady: () => {
          clearTimeout(tooLong);
          pipe(
            collector((html) => {
              resolve(new Response(wordsFirst(html), { headers, status }));
            }),
          );
        },
        onShellError: (error: unknown) => {
          clearTimeout(tooLong);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      },
    );
  });
}

export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return;
  logger().error({ err: error, requestId: context.requestId, method: request.method }, "unexpected error");
}
