import { type MockInstance, afterEach, beforeEach, expect, vi } from "vitest";

let spies: MockInstance[] = [];

/** A warning or an error that nobody expected fails the test in which it was written. */
beforeEach(() => {
  spies = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
});

afterEach(() => {
  const noise: unknown[] = spies.flatMap((spy) => spy.mock.calls);
  spies.forEach((spy) => spy.mockRestore());
  expect(noise).toEqual([]);
});
