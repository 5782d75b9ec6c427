import fc from "fast-check";
import { expect, test } from "vitest";
import { civilDateAt, momentAt, timeAt } from "./civil-date.ts";

test.each([
  ["2026-01-15", "10:00", "2026-01-15T10:00:00.000Z"],
  ["2026-07-15", "10:00", "2026-07-15T09:00:00.000Z"],
  ["2026-03-29", "01:30", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25", "01:30", "2026-10-25T01:30:00.000Z"],
])("%s at %s by the clock on the wall is %s", (date, time, moment) => {
  expect(momentAt(date, time).toISOString()).toBe(moment);
});

test("a time that the clocks do not skip comes back as it was written", () => {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 2 * 60, max: 24 * 60 - 1 }), (moment, minutes) => {
      const date = moment.toISOString().slice(0, 10);
      const two = (n: number) => String(n).padStart(2, "0");
      const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
      const at = momentAt(date, time);
      expect([civilDateAt(at), timeAt(at)]).toEqual([date, time]);
    }),
  );
});
