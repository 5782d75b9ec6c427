/** The one clock. Everything that asks for the time asks here, so that a test can say what time it is. */
let read = (): Date => new Date();

export const now = (): Date => read();

/** For tests: the clock answers `at` until `releaseClock`. */
export function stopClock(at: Date): void {
  read = () => new Date(at);
}

export function releaseClock(): void {
  read = () => new Date();
}
