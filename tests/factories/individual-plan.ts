import { createHash } from "node:crypto";
import type { PlanTemplate } from "#app/domain/curriculum/plan-template.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { type UserFixture, createUser } from "./user.ts";

const field = { required: false, audience: "rep", max: 200 } as const;

/** A small template with a choice, an objective and a review. */
export const individualTemplate: PlanTemplate = {
  title: { en: "Individual plan", cy: "Cynllun unigol" },
  intro: { en: "What you want to learn." },
  sections: [
    {
      id: "goals",
      title: { en: "Goals", cy: "Nodau" },
      fields: [
        { ...field, id: "goal", type: "longtext", label: { en: "First goal" }, required: true, max: 1000 },
        { ...field, id: "serves", type: "objective", label: { en: "The objective it serves" } },
      ],
    },
    {
      id: "confidence",
      title: { en: "Confidence" },
      fields: [
        {
          ...field,
          id: "listening",
          type: "choice",
          label: { en: "Listening", cy: "Gwrando" },
          required: true,
          options: [
            { id: "with-help", label: { en: "With help", cy: "Gyda chymorth" } },
            { id: "on-my-own", label: { en: "On my own", cy: "Ar fy mhen fy hun" } },
          ],
        },
        {
          ...field,
          id: "mood",
          type: "choice",
          label: { en: "Mood" },
          options: [
            { id: "good", label: { en: "Good" } },
            { id: "tired", label: { en: "Tired" } },
          ],
        },
      ],
    },
    {
      id: "review-30",
      title: { en: "After thirty days" },
      "due-days": 30,
      fields: [{ ...field, id: "review", type: "list", label: { en: "What I did" }, max: 500 }],
    },
  ],
};

type Wish = {
  user?: UserFixture;
  startedAt?: Date;
  /** By field id. */
  values?: Record<string, string>;
};

export type IndividualPlanFixture = { id: string; user: UserFixture };

/** A rep's own plan after some days: straight into the database, without audit events or evidence. */
export async function createIndividualPlan(wish: Wish = {}): Promise<IndividualPlanFixture> {
  const user = wish.user ?? (await createUser());
  const hash = createHash("sha256").update(JSON.stringify(individualTemplate)).digest("hex");
  const template = { hash, slug: "individual-plan", definition: individualTemplate };
  await db().templateVersion.createMany({ data: [template], skipDuplicates: true });
  const id = newId();
  await db().individualPlan.create({
    data: { id, userId: user.id, templateHash: hash, startedAt: wish.startedAt ?? now() },
  });
  const values = Object.entries(wish.values ?? {});
  await db().individualPlanField.createMany({
    data: values.map(([fieldId, value]) => ({ planId: id, fieldId, value, updatedAt: now() })),
  });
  return { id, user };
}
