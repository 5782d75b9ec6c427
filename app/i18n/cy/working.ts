import { accounts } from "./accounts.ts";
import { administration } from "./administration.ts";
import { authoring } from "./authoring.ts";
import { branches } from "./branches.ts";
import { changes } from "./changes.ts";
import { handbook } from "./handbook.ts";
import { individualPlan } from "./individual-plan.ts";
import { lawReview } from "./law-review.ts";
import { notes } from "./notes.ts";
import { planning } from "./planning.ts";
import { reference } from "./reference.ts";
import { recognition } from "./recognition.ts";
import { review } from "./review.ts";
import { roleFinder } from "./role-finder.ts";
import { sheets } from "./sheets.ts";
import { training } from "./training.ts";

export const catalogue = {
  accounts,
  administration,
  authoring,
  branches,
  changes,
  handbook,
  individualPlan,
  lawReview,
  notes,
  planning,
  reference,
  recognition,
  review,
  roleFinder,
  sheets,
  training,
};
