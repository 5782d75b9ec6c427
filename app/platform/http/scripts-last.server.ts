const WAITING = "text/waiting";

/** Starts what waits once the page has been painted; the browser forgets the element, and React never sees it. */
const STARTER = `requestAnimationFrame(()=>setTimeout(()=>{const waiting=document.querySelector('script[type="${WAITING}"]');const started=document.createElement("script");started.type="module";started.nonce=waiting.nonce;started.textContent=waiting.textContent;document.body.append(started);started.remove()}))`;

/**
 * A page of Remix whose program is fetched after the first paint and not before: on a slow line the words, the styles and
 * the letters do not share it with what only makes the next page quicker. In development the page is left as it is.
 */
export function scriptsLast(html: string, nonce: string): string {
  if (process.env.NODE_ENV !== "production") return html;
  return html
    .replace(/<link rel="modulepreload"[^>]*>/g, "")
    .replace(/(<script[^>]*) type="module" async=""/, `$1 type="${WAITING}"`)
    .replace("</body>", `<script nonce="${nonce}">${STARTER}</script></body>`);
}
