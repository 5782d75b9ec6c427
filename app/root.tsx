import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { useTranslation } from "#app/i18n/reading.ts";
import { ErrorPage } from "#app/components/shell/error-page.tsx";
import { SiteFooter } from "#app/components/shell/site-footer.tsx";
import { SiteHeader } from "#app/components/shell/site-header.tsx";
import { NonceContext } from "#app/components/shell/nonce-context.ts";
import styles from "./styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

/** A discreet title for any page that sets none: nothing in a tab or a history says "union". */
export const meta: MetaFunction = () => [{ title: "Branchwork" }];

export function loader({ context }: LoaderFunctionArgs) {
  const { viewer, locale, requestId } = context;
  return { viewer, locale, requestId };
}

/** What the root read once never changes within a visit to a page, except by a form. */
export function shouldRevalidate({ formMethod }: { formMethod?: string }) {
  return formMethod !== undefined && formMethod !== "GET";
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const { t, locale } = useTranslation();
  const nonce = useContext(NonceContext);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body className="flex min-h-screen flex-col font-sans antialiased">
        <a
          href="#content"
          className="bg-brand text-on-brand absolute -top-24 left-4 z-10 rounded-b-lg px-4 py-3 font-bold focus:top-0"
        >
          {t("shell.skip")}
        </a>
        <SiteHeader viewer={data?.viewer ?? null} />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-5xl flex-1 px-4 pt-8 outline-none sm:px-6 sm:pt-12"
        >
          {children}
        </main>
        <SiteFooter locale={locale} signedIn={data?.viewer != null} />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("root");
  return <ErrorPage error={useRouteError()} requestId={data?.requestId} />;
}
