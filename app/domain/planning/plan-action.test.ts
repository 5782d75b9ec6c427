import { expect, test } from "vitest";
import { isOverdue, planActionStatuses } from "./plan-action.ts";

test("an action is overdue from the day after it was due, until it is done or stopped", () => {
  const overdueOn = (today: string) =>
    planActionStatuses.filter((status) => isOverdue({ status, dueOn: "2027-03-01" }, today));
  expect(overdueOn("2027-03-01")).toEqual([]);
  expect(overdueOn("2027-03-02")).toEqual(["planned", "under_way"]);
  expect(isOverdue({ status: "planned", dueOn: null }, "2027-03-02")).toBe(false);
});
