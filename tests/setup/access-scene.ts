import { detailsKey, grantsKey } from "#app/domain/accounts/user.ts";
import type { Role } from "#app/domain/accounts/viewer.ts";
import { branchKey } from "#app/domain/branches/branch.ts";
import { digestOf } from "#app/domain/planning/plan-field-change.ts";
import { civilDateAt } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { newId } from "#app/platform/identifier.ts";
import { createAttempt, createFlag, createSubmittedAttempt, rightAnswers } from "../factories/attempt.ts";
import { type BranchFixture, createBranch } from "../factories/branch.ts";
import { createEdition } from "../factories/edition.ts";
import { createOneTimeLink } from "../factories/link.ts";
import { createIndividualPlan } from "../factories/individual-plan.ts";
import { createPlan } from "../factories/plan.ts";
import { createLawReview } from "../factories/law-review.ts";
import { createNote } from "../factories/note.ts";
import { createCertification, createShare } from "../factories/recognition.ts";
import { createCompletion, createLessonsDone } from "../factories/progress.ts";
import { createReviewCard, daysAgo } from "../factories/review.ts";
import { createTrainingSession } from "../factories/training-session.ts";
import { PASSWORD, type UserFixture, createUser } from "../factories/user.ts";
import type { AccessRow, Column } from "./access-table.ts";
import type { Call } from "./call-route.ts";

type Form = NonNullable<Call["form"]>;

/** What a request is about: made anew for each, so that no answer depends on the one before. */
type Scene = {
  as: UserFixture | null;
  branch: BranchFixture;
  other: UserFixture;
  params: Record<string, string>;
  planId: string;
  currentEdition: string;
};

const roleOf: Record<Exclude<Column, "anonymous">, Role> = {
  rep: "rep",
  rep_other_branch: "rep",
  branch_lead: "branch_lead",
  branch_lead_other_branch: "branch_lead",
  trainer: "trainer",
  national: "national",
  administrator: "administrator",
};

async function personOf(column: Column, branch: BranchFixture): Promise<UserFixture | null> {
  if (column === "anonymous") return null;
  const role = roleOf[column];
  const isHere = column === "rep" || column === "branch_lead";
  return createUser({ roles: [{ role, ...(isHere ? { branchId: branch.id } : {}) }] });
}

const tokenFor = async (route: string): Promise<string> =>
  route.startsWith("/reset")
    ? createOneTimeLink("password_reset", (await createUser()).id)
    : createOneTimeLink("invitation", (await createUser({ invited: true })).id);

async function anotherEdition(published: boolean): Promise<string> {
  const programme = `title: Programme ${newId()}\nsummary: Three modules.\nmodules: [module-1, module-2, module-3]\n`;
  return (await createEdition({ documents: { "programme.yaml": programme }, published })).id;
}

/** A draft; or, where the review of its law is what it is about, a published one that says the law of a reviewed one. */
async function editionParts({ route, intent }: AccessRow): Promise<Record<string, string>> {
  if (!route.includes(":edition")) return {};
  if (!intent.endsWith("-law-review")) return { edition: await anotherEdition(false) };
  const [from, edition] = [await anotherEdition(true), await anotherEdition(true)];
  if (intent === "take-over-law-review") await createLawReview({ editionId: from });
  const version = intent === "withdraw-law-review" ? await createLawReview({ editionId: edition }) : "";
  return { edition, from, version };
}

type PlanParts = { planId: string; params: Record<string, string> };

/** On /my-plan everybody has their own, once they have started it. */
async function ownPlanParts(route: string, user: UserFixture | null): Promise<PlanParts> {
  if (!user || route === "/my-plan") return { planId: "", params: {} };
  const { id } = await createIndividualPlan({ user });
  return { planId: id, params: { section: "goals" } };
}

async function planParts(route: string, branch: BranchFixture): Promise<PlanParts> {
  if (!route.includes("/plan") || route.endsWith("/start")) return { planId: "", params: {} };
  const { id, objectives } = await createPlan({ branch, objectives: [{ actions: [{}] }, {}] });
  const [first] = objectives;
  return { planId: id, params: { objective: first?.id ?? "", action: first?.actions[0] ?? "" } };
}

/** Everybody has completed what the address is about; `other` has also shared a certificate and been certified. */
async function recognitionParts(
  { route, intent }: AccessRow,
  { as, other, editionId }: { as: UserFixture | null; other: UserFixture; editionId: string },
): Promise<Record<string, string>> {
  if (route.startsWith("/learn/:module/certificate") && as) {
    await createCompletion({ userId: as.id, editionId });
    if (intent !== "share") await createShare({ userId: as.id });
  }
  if (route.startsWith("/review") && as) {
    await createCompletion({ userId: as.id, editionId, at: daysAgo(1) });
    await createReviewCard({ userId: other.id });
  }
  if (route.startsWith("/check")) {
    await createCompletion({ userId: other.id, editionId });
    return { code: await createShare({ userId: other.id }) };
  }
  if (route === "/account/companion.pdf" && as) {
    await createCertification({ userId: as.id, editionId });
  }
  if (!route.startsWith("/certifications")) return {};
  if (route === "/certifications/new") {
    await createCompletion({ userId: other.id, editionId, module: "module-2" });
    return {};
  }
  return { certification: await createCertification({ userId: other.id, editionId }) };
}

/** Only what has been submitted can be flagged. */
const attemptOf = async ({ intent }: AccessRow, owner: UserFixture): Promise<string> =>
  (await (intent === "flag" ? createSubmittedAttempt(owner) : createAttempt(owner))).attempt;

/** The branch, its plan, the attempt, the link, the person and the draft that the address of this row is about. */
export async function setScene(row: AccessRow, column: Column, currentEdition: string): Promise<Scene> {
  const { route } = row;
  const branch = await createBranch();
  const as = await personOf(column, branch);
  const other = await createUser({ roles: [{ role: "rep", branchId: branch.id }] });
  const attemptOwner = column === "rep" && as ? as : other;
  if (route.endsWith("/changes") && as) await createLessonsDone({ userId: as.id, editionId: currentEdition });
  if (route === "/notes/:lesson/delete" && as) await createNote({ userId: as.id });
  const plan = await (route.startsWith("/my-plan") ? ownPlanParts(route, as) : planParts(route, branch));
  const params = {
    branch: branch.slug,
    section: "where-we-are",
    module: "module-1",
    lesson: "listen-well",
    id: other.id,
    token: route.includes(":token") ? await tokenFor(route) : "",
    session: route.includes(":session") ? (await createTrainingSession({ branch })).id : "",
    attempt: route.includes(":attempt") ? await attemptOf(row, attemptOwner) : "",
    ...(route.startsWith("/job-aids") ? { slug: "note-sheet" } : {}),
    ...(route.startsWith("/plan-parts") ? { plan: "branch-development-plan" } : {}),
    ...plan.params,
    ...(await editionParts(row)),
    ...(await recognitionParts(row, { as, other, editionId: currentEdition })),
  };
  return { as, branch, other, params, planId: plan.planId, currentEdition };
}

const answers = Object.fromEntries(rightAnswers.map(({ position, given }) => [`answer-${position}`, given]));
const objective = { title: "An objective" };
const planAction = { what: "An action", status: "planned" };
const period = { from: "2031-01-01", to: "2031-12-31" };
const review = { question: "first-words", reps: "0", "answer-1": "a" };
const times = { on: "2026-11-20", from: "10:00", to: "16:00", place: "" };
const newPassword = "another long phrase";

const invitation = (branchId: string) => {
  const tail = newId().slice(-8);
  return {
    name: "Bob Example",
    email: `${tail}@example.org`,
    membershipNumber: tail,
    roles: "rep",
    branchId,
  };
};

/** A form that is right in every field, so that only the role decides. By the row's method, route and intent. */
const forms: Partial<Record<string, (scene: Scene) => Form | Promise<Form>>> = {
  "POST /language": () => ({ locale: "cy", next: "/" }),
  "POST /sign-in": async () => ({ email: (await createUser()).email, password: PASSWORD }),
  "POST /welcome/:token": () => ({ password: newPassword, locale: "en" }),
  "POST /reset/:token": () => ({ password: newPassword }),
  "POST /account choose-language": () => ({ locale: "cy" }),
  "POST /account change-password": () => ({ currentPassword: PASSWORD, password: newPassword }),
  "POST /review answer": () => review,
  "POST /review show": () => review,
  "POST /review continue": () => review,
  "POST /review restart": () => review,
  "POST /review/switch switch-on": () => ({ next: "/review" }),
  "POST /review/switch switch-off": () => ({ next: "/account" }),
  "POST /learn/:module/:lesson/place": () => ({ place: "at-what-to-ask" }),
  "POST /learn/:module/:lesson/changes read": () => ({ count: "1" }),
  "POST /notes/:lesson": () => ({ version: "0", text: "Ask when" }),
  "POST /notes/:lesson/delete": () => ({ version: "1" }),
  "POST /learn/:module/quiz/:attempt save": () => answers,
  "POST /learn/:module/quiz/:attempt continue": () => answers,
  "POST /learn/:module/quiz/:attempt restart": () => answers,
  "POST /learn/:module/quiz/:attempt submit": () => answers,
  "POST /learn/:module/quiz/:attempt submit-anyway": () => ({}),
  "POST /learn/:module/quiz/:attempt/answers": () => answers,
  "POST /learn/:module/quiz/:attempt flag": () => ({
    position: "1",
    text: "The second option is right too.",
  }),
  "POST /flags": async ({ other }) => ({ question: await createFlag(other), reply: "Mended, thank you." }),
  "POST /my-plan/:section": ({ planId }) => ({
    plan: planId,
    "typed.goal": "Prepare a meeting",
    "version.goal": "0",
    "digest.goal": digestOf(""),
  }),
  "POST /which-role-fits-me show": () => ({ "answer-buildings": "yes" }),
  "POST /which-role-fits-me add": () => ({ "answer-buildings": "yes", role: "safety-rep" }),
  "POST /branches/:branch/plan move": ({ planId, params }) => ({
    plan: planId,
    objective: params.objective ?? "",
    direction: "down",
  }),
  "POST /branches/:branch/plan/start": () => period,
  "POST /branches/:branch/plan/period": ({ planId }) => ({ plan: planId, version: "1", ...period }),
  "POST /branches/:branch/plan/:section": ({ planId }) => ({
    plan: planId,
    "typed.strengths": "Many hands",
    "version.strengths": "0",
    "digest.strengths": digestOf(""),
  }),
  "POST /branches/:branch/plan/objectives/new": ({ planId }) => ({ plan: planId, id: newId(), ...objective }),
  "POST /branches/:branch/plan/objectives/:objective": ({ planId }) => ({
    plan: planId,
    version: "1",
    ...objective,
  }),
  "POST /branches/:branch/plan/objectives/:objective/delete": ({ planId }) => ({
    plan: planId,
    version: "1",
  }),
  "POST /branches/:branch/plan/objectives/:objective/actions/new": ({ planId }) => ({
    plan: planId,
    id: newId(),
    ...planAction,
  }),
  "POST /branches/:branch/plan/actions/:action": ({ planId }) => ({
    plan: planId,
    version: "1",
    ...planAction,
  }),
  "POST /branches/:branch/plan/actions/:action/delete": ({ planId }) => ({ plan: planId, version: "1" }),
  "POST /training/new": ({ branch }) => ({ id: newId(), branch: branch.id, module: "module-1", ...times }),
  "POST /training/:session match": () => ({ pasted: "Nobody" }),
  "POST /training/:session keep": ({ other }) => ({ version: "1", attended: other.id }),
  "POST /training/:session/recognise": ({ other }) => ({
    person: other.id,
    module: "module-2",
    on: "2026-11-01",
    reason: "A course at another union",
  }),
  "POST /learn/:module/certificate share": () => ({ name: "initials", show: ["module"] }),
  "POST /certifications/new": ({ other }) => ({
    people: other.id,
    office: "National Official",
    issuedOn: civilDateAt(now()),
    expiresOn: `${String(now().getUTCFullYear() + 2)}-12-31`,
  }),
  "POST /certifications/:certification/withdraw": () => ({ reason: "Left the union" }),
  "POST /training/:session/change": () => ({ version: "1", ...times }),
  "POST /editions/:edition publish": ({ currentEdition }) => ({ replacing: currentEdition }),
  "POST /editions/:edition record-law-review": () => ({
    reviewer: "Sian Example, Legal Officer",
    reviewedOn: "2026-11-20",
  }),
  "POST /editions/:edition withdraw-law-review": ({ params }) => ({ version: params.version ?? "" }),
  "POST /editions/:edition take-over-law-review": ({ params }) => ({ from: params.from ?? "" }),
  "POST /admin/first-steps": () => ({ "values.help-email": "help@example.org" }),
  "POST /admin/people/invite": ({ branch }) => invitation(branch.id),
  "POST /admin/people/:id correct": ({ other: { name, email, membershipNumber } }) => ({
    name: `${name} Jones`,
    email,
    membershipNumber,
    shown: detailsKey({ name, email, membershipNumber }),
  }),
  "POST /admin/people/:id change-roles": ({ branch }) => ({
    roles: "trainer",
    shown: grantsKey([{ role: "rep", branchId: branch.id }]),
  }),
  "POST /admin/branches": () => ({ name: `Branch ${newId()}` }),
  "POST /admin/branches/:branch": ({ branch }) => ({
    name: `Branch ${newId()}`,
    shown: branchKey({ name: branch.name, region: "" }),
  }),
};

export async function formFor(row: AccessRow, key: string, scene: Scene): Promise<Form> {
  return { ...(await forms[key]?.(scene)), ...(row.intent === "" ? {} : { intent: row.intent }) };
}
