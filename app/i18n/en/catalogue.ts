import { accounts } from "./accounts.ts";
import { administration } from "./administration.ts";
import { authoring } from "./authoring.ts";
import { branches } from "./branches.ts";
import { errors } from "./errors.ts";
import { individualPlan } from "./individual-plan.ts";
import { learning } from "./learning.ts";
import { planning } from "./planning.ts";
import { shell } from "./shell.ts";
import { training } from "./training.ts";

export const resources = {
  accounts,
  administration,
  authoring,
  branches,
  errors,
  individualPlan,
  learning,
  planning,
  shell,
  training,
};
