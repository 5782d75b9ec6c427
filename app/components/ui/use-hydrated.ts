import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** False on the server and until the page's script runs: what only works with JavaScript waits for it. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
