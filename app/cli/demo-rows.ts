import type { Prisma } from "#app/platform/prisma/client.ts";

/** The rows that an invented branch is made of, by table, every column given, in the order in which they are inserted. */
export type DemoRows = {
  Branch: Prisma.BranchUncheckedCreateInput[];
  User: Prisma.UserUncheckedCreateInput[];
  RoleAssignment: Prisma.RoleAssignmentUncheckedCreateInput[];
  LessonProgress: Prisma.LessonProgressUncheckedCreateInput[];
  Attempt: Prisma.AttemptUncheckedCreateInput[];
  TrainingSession: Prisma.TrainingSessionUncheckedCreateInput[];
  Attendance: Prisma.AttendanceUncheckedCreateInput[];
  Evidence: Prisma.EvidenceUncheckedCreateInput[];
  Completion: Prisma.CompletionUncheckedCreateInput[];
  BranchDevelopmentPlan: Prisma.BranchDevelopmentPlanUncheckedCreateInput[];
  PlanField: Prisma.PlanFieldUncheckedCreateInput[];
  Objective: Prisma.ObjectiveUncheckedCreateInput[];
  PlanAction: Prisma.PlanActionUncheckedCreateInput[];
};

export const noRows = (): DemoRows => ({
  Branch: [],
  User: [],
  RoleAssignment: [],
  LessonProgress: [],
  Attempt: [],
  TrainingSession: [],
  Attendance: [],
  Evidence: [],
  Completion: [],
  BranchDevelopmentPlan: [],
  PlanField: [],
  Objective: [],
  PlanAction: [],
});
