import { useLoaderData } from "@remix-run/react";
import { bareHtml } from "../bare-html.server.ts";

export const loader = () => ({ html: bareHtml });

/** The HTML of the page that is measured beside this one, put there as it is. */
export default function Bare() {
  const { html } = useLoaderData<typeof loader>();
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
