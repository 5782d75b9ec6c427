import { z } from "zod";
import { civilDate, identifier, versionNumber } from "#app/platform/field-rules.ts";
import type { NamedError } from "#app/platform/named-error.ts";
import { LONGEST_PERIOD_YEARS, type PlanPeriod, isTooLong, runsForward } from "./plan-period.ts";

const period = z.object({ from: civilDate(), to: civilDate() });

const inOrder = { path: ["to"], message: "periodOrder" };
const notTooLong = { path: ["to"], message: `periodTooLong:${LONGEST_PERIOD_YEARS}` };
const isShortEnough = (given: PlanPeriod) => !isTooLong(given);

/** The form that starts a plan. */
export const planPeriodSchema = period.refine(runsForward, inOrder).refine(isShortEnough, notTooLong);

/** The form that moves the period of a plan. */
export const changedPeriodSchema = period
  .extend({ plan: identifier(), version: versionNumber() })
  .refine(runsForward, inOrder)
  .refine(isShortEnough, notTooLong);

/** The period of the plan in the way, as the commands that refuse an overlap name it. */
export const takenPeriodOf = ({ detail }: NamedError): PlanPeriod => period.parse(detail);
