import type { Viewer } from "#app/domain/accounts/viewer.ts";
import {
  saveIndividualSection,
  startIndividualPlan,
} from "#app/domain/planning/individual-plan-commands.server.ts";
import { findIndividualPlan } from "#app/domain/planning/individual-plan-queries.server.ts";
import { firstTyped } from "./demo-plan.ts";

const sections: Record<string, Record<string, string>> = {
  "role-and-limits": {
    role: "Health and safety rep",
    workplaces: "The two town offices and the hostel",
    "what-i-do": "A risk in the office\nNight cover and rotas\nA first talk about workload",
    "what-i-pass-on":
      "A dismissal, to the branch chair the same day\nA legal question, to the national official",
  },
  confidence: {
    "confidence-listening": "on-my-own",
    "confidence-time-limits": "with-help",
    "confidence-meetings": "with-help",
    "confidence-negotiating": "not-yet",
    "confidence-writing": "with-help",
    "confidence-recruiting": "could-show-others",
    "confidence-records": "on-my-own",
  },
  goals: {
    "goal-1": "Write an information request on night cover that gets an answer.",
    "goal-1-by": "2027-02-28",
    serves: "A rep or a contact in every workplace",
  },
  shadowing: { "rung-now": "observe", "rung-next": "co-represent" },
  mentor: { "mentor-name": "The branch chair", "mentor-asked": "agreed" },
  "review-30": { "review-30-done": "Walked round the hostel with the manager" },
};

/** A rep's own plan on its way: some parts filled in, the first review begun, the next one ahead. */
export async function writeDemoOwnPlan(rep: Viewer): Promise<void> {
  await startIndividualPlan(rep);
  const { plan } = await findIndividualPlan(rep, "en");
  if (!plan) throw new Error("The demo union’s rep has no plan of their own");
  for (const [section, values] of Object.entries(sections)) {
    await saveIndividualSection(rep, { planId: plan.id, section, fields: firstTyped(values) });
  }
}
