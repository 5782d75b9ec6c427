import { describe, expect, test } from "vitest";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { useTestDatabase } from "#tests/setup/test-database.ts";

useTestDatabase();

const at = new Date("2026-11-21T12:00:00Z");

const addUser = (over: object = {}) => {
  const id = newId();
  return db().user.create({
    data: { id, email: `${id}@example.org`, name: "Ann Rep", createdAt: at, ...over },
  });
};

const addBranch = (over: object = {}) => {
  const id = newId();
  return db().branch.create({
    data: { id, slug: `b-${id}`, name: `Moor and Vale ${id}`, createdAt: at, ...over },
  });
};

const grant = (userId: string, role: "rep" | "branch_lead" | "trainer", branchId: string | null) =>
  db().roleAssignment.create({ data: { id: newId(), userId, role, branchId, createdAt: at } });

describe("people", () => {
  test("two accounts cannot share an address by writing it in capitals", async () => {
    await expect(addUser({ email: "ANN@example.org" })).rejects.toThrow("User_email_lower");
  });

  test("nobody stands in a list without a name", async () => {
    await expect(addUser({ name: "  " })).rejects.toThrow("User_name_given");
  });

  test("a person is a rep of one branch at a time, so that a completion is counted once", async () => {
    const user = await addUser();
    await grant(user.id, "rep", (await addBranch()).id);
    await expect(grant(user.id, "rep", (await addBranch()).id)).rejects.toThrow(/unique/i);
  });

  test("a branch lead without a branch, or a trainer with one, cannot be written", async () => {
    const user = await addUser();
    await expect(grant(user.id, "branch_lead", null)).rejects.toThrow("RoleAssignment_branch_fits_role");
    await expect(grant(user.id, "trainer", (await addBranch()).id)).rejects.toThrow(
      "RoleAssignment_branch_fits_role",
    );
  });

  test("the same role is not given twice", async () => {
    const user = await addUser();
    await grant(user.id, "trainer", null);
    await expect(grant(user.id, "trainer", null)).rejects.toThrow(/unique/i);
  });

  test("an invitation always belongs to somebody", async () => {
    const link = {
      id: newId(),
      purpose: "invitation",
      tokenHash: newId(),
      createdAt: at,
      expiresAt: at,
    } as const;
    await expect(db().oneTimeLink.create({ data: link })).rejects.toThrow("OneTimeLink_person_fits_purpose");
  });
});

describe("what must never change", () => {
  test("an audit event cannot be rewritten", async () => {
    const event = { id: newId(), at, action: "x.y", subjectType: "X", subjectId: "1" };
    await db().auditEvent.create({ data: event });
    await expect(db().auditEvent.update({ where: { id: event.id }, data: { action: "z" } })).rejects.toThrow(
      /never changed/,
    );
  });

  test("a completion keeps its date whatever happens to the course", async () => {
    const user = await addUser();
    const edition = await db().edition.create({
      data: { id: newId(), number: 1, status: "draft", createdAt: at },
    });
    const key = { userId: user.id, moduleSlug: "module-1" };
    await db().completion.create({ data: { ...key, editionId: edition.id, completedAt: at } });
    const later = db().completion.update({
      where: { userId_moduleSlug: key },
      data: { completedAt: new Date() },
    });
    await expect(later).rejects.toThrow(/never changed/);
  });

  test("a published Edition cannot be deleted or taken back", async () => {
    const data = { id: newId(), number: 2, status: "published", createdAt: at, publishedAt: at } as const;
    const { id } = await db().edition.create({ data });
    await expect(db().edition.delete({ where: { id } })).rejects.toThrow(/never changed/);
    await expect(
      db().edition.update({ where: { id }, data: { status: "draft", publishedAt: null } }),
    ).rejects.toThrow(/never changed/);
  });
});

describe("the review of an Edition’s law", () => {
  const addReview = async (over: object = {}) => {
    const edition = { id: newId(), number: (await db().edition.count()) + 1000, createdAt: at };
    await db().edition.create({ data: { ...edition, status: "published", publishedAt: at } });
    const data = { editionId: edition.id, reviewer: "Sian Example", reviewedOn: at, recordedAt: at };
    return db().editionLawReview.create({ data: { ...data, ...over } });
  };

  test("names somebody, on a day that can be right, with a note of a page at the most", async () => {
    for (const reviewer of ["  ", "x".repeat(201)])
      await expect(addReview({ reviewer })).rejects.toThrow("EditionLawReview_reviewer_named");
    await expect(addReview({ reviewedOn: new Date("2019-12-31") })).rejects.toThrow(
      "EditionLawReview_reviewed_since_2020",
    );
    await expect(addReview({ note: "x".repeat(1001) })).rejects.toThrow("EditionLawReview_note_length");
    await addReview({
      reviewer: "x".repeat(200),
      reviewedOn: new Date("2020-01-01"),
      note: "x".repeat(1000),
    });
  });

  test("there is one for an Edition, and it outlives the account of whoever recorded it", async () => {
    const { id } = await addUser();
    const { editionId } = await addReview({ recordedById: id });
    await expect(addReview({ editionId })).rejects.toThrow(/unique/i);
    await db().user.delete({ where: { id } });
    expect(await db().editionLawReview.findUnique({ where: { editionId } })).toMatchObject({
      reviewer: "Sian Example",
      recordedById: null,
    });
  });
});

describe("reviews", () => {
  const card = (over: object) => async () =>
    db().reviewCard.create({
      data: {
        userId: (await addUser()).id,
        questionSlug: "first-words",
        reps: 1,
        stability: 2,
        difficulty: 5,
        reviewedAt: at,
        dueAt: new Date(at.getTime() + 1),
        ...over,
      },
    });

  test("a question stands among those reviewed only once it was reviewed", async () => {
    await expect(card({ reps: 0 })()).rejects.toThrow("ReviewCard_was_reviewed");
  });

  test("no arithmetic out of bounds can make a question come back never, or at once", async () => {
    for (const over of [{ stability: 0 }, { difficulty: 0.9 }, { difficulty: 10.1 }])
      await expect(card(over)()).rejects.toThrow("ReviewCard_in_bounds");
    await expect(card({ dueAt: at })()).rejects.toThrow("ReviewCard_due_later");
    await card({})();
  });
});

describe("plans and attempts", () => {
  test("a learner has one open attempt at a quiz, however often the button is pressed", async () => {
    const user = await addUser();
    const edition = await db().edition.create({
      data: { id: newId(), number: 3, status: "draft", createdAt: at },
    });
    const attempt = () =>
      db().attempt.create({
        data: {
          id: newId(),
          userId: user.id,
          moduleSlug: "module-1",
          editionId: edition.id,
          passMark: 80,
          startedAt: at,
        },
      });
    await attempt();
    await expect(attempt()).rejects.toThrow(/unique/i);
  });

  test("a plan cannot end before it begins", async () => {
    const branch = await addBranch();
    const template = await db().templateVersion.create({
      data: { hash: newId(), slug: "plan", definition: {} },
    });
    const dates = { periodFrom: new Date("2027-01-01"), periodTo: new Date("2026-01-01") };
    const plan = { id: newId(), branchId: branch.id, templateHash: template.hash, createdAt: at, ...dates };
    await expect(db().branchDevelopmentPlan.create({ data: plan })).rejects.toThrow("period_runs_forward");
  });
});

describe("individual plans", () => {
  const addPlan = async (userId: string) => {
    const hash = newId();
    await db().templateVersion.create({ data: { hash, slug: "individual-plan", definition: {} } });
    return db().individualPlan.create({ data: { id: newId(), userId, templateHash: hash, startedAt: at } });
  };

  test("a person has one plan, and it goes with them", async () => {
    const user = await addUser();
    const plan = await addPlan(user.id);
    await expect(addPlan(user.id)).rejects.toThrow(/unique/i);
    await db().user.delete({ where: { id: user.id } });
    expect(await db().individualPlan.count({ where: { id: plan.id } })).toBe(0);
  });

  test("a field has a name that a template could give it, and a version that counts", async () => {
    const { id: planId } = await addPlan((await addUser()).id);
    const write = (over: object) =>
      db().individualPlanField.create({
        data: { planId, fieldId: "goal", value: "x", updatedAt: at, ...over },
      });
    await expect(write({ fieldId: "My goal" })).rejects.toThrow("IndividualPlanField_fieldId_form");
    await expect(write({ version: 0 })).rejects.toThrow("IndividualPlanField_version_counts");
  });
});

describe("marks", () => {
  let editions = 100;

  const addQuestion = (type: string) =>
    db().questionVersion.create({
      data: {
        hash: newId(),
        slug: "q",
        locale: "en",
        type,
        lessonSlug: "l",
        outcome: "o",
        stemHtml: "",
        body: {},
        key: [],
        reasons: {},
      },
    });

  const addMark = async (mark: { credit: number | null; correct: boolean | null }) => {
    const edition = await db().edition.create({
      data: { id: newId(), number: (editions += 1), status: "draft", createdAt: at },
    });
    const [user, question] = [await addUser(), await addQuestion("single")];
    const own = { id: newId(), userId: user.id, moduleSlug: "module-1", editionId: edition.id };
    const attempt = await db().attempt.create({ data: { ...own, passMark: 80, startedAt: at } });
    const place = { attemptId: attempt.id, position: 1, questionHash: question.hash };
    return db().attemptQuestion.create({ data: { ...place, answer: [], ...mark } });
  };

  test("a question is of a type that can be graded", async () => {
    await expect(addQuestion("essay")).rejects.toThrow("QuestionVersion_type_known");
  });

  test("nobody earns more than the whole mark of a question, or less than nothing", async () => {
    await expect(addMark({ credit: 1.01, correct: false })).rejects.toThrow("AttemptQuestion_credit_share");
    await expect(addMark({ credit: -0.01, correct: false })).rejects.toThrow("AttemptQuestion_credit_share");
    await expect(addMark({ credit: 2 / 3, correct: false })).resolves.toMatchObject({ credit: 2 / 3 });
  });

  test("an answer is called right when it earned the whole mark, and only then", async () => {
    for (const mark of [
      { credit: 0.5, correct: true },
      { credit: 1, correct: false },
      { credit: 1, correct: null },
      { credit: null, correct: false },
    ]) {
      await expect(addMark(mark)).rejects.toThrow("AttemptQuestion_correct_is_full_credit");
    }
  });
});
