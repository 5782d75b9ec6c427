/** Aborts at the first Ctrl-C, so that the work is undone and the database let go; a second one ends the program at once. */
export function untilStopped(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => controller.abort());
  return controller.signal;
}
