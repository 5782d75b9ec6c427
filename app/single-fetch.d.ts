import "@remix-run/node";

declare module "@remix-run/node" {
  /** Loaders and actions hand their values over as they are, dates included (remix.config.js turns it on). */
  interface Future {
    v3_singleFetch: true;
  }
}
