-- CreateEnum
CREATE TYPE "Role" AS ENUM ('rep', 'branch_lead', 'trainer', 'national', 'administrator');

-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('first_administrator', 'invitation', 'password_reset');

-- CreateEnum
CREATE TYPE "EditionStatus" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "QuestionType" AS ENUM ('single', 'multiple');

-- CreateEnum
CREATE TYPE "PlanActionStatus" AS ENUM ('planned', 'under_way', 'done', 'stopped');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "membershipNumber" TEXT,
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "passwordHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "branchId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeLink" (
    "id" UUID NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "branchId" UUID,
    "detail" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Branch" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Branch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnionDetail" (
    "id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnionDetail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "EditionStatus" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentVersion" (
    "hash" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "DocumentVersion_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "EditionDocument" (
    "editionId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "documentHash" TEXT NOT NULL,

    CONSTRAINT "EditionDocument_pkey" PRIMARY KEY ("editionId","path")
);

-- CreateTable
CREATE TABLE "EditionModule" (
    "editionId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "covers" JSONB NOT NULL,
    "optional" BOOLEAN NOT NULL,
    "requires" TEXT[],
    "completion" TEXT[],
    "quizTitle" JSONB,
    "quizIntro" JSONB,
    "passMark" INTEGER,

    CONSTRAINT "EditionModule_pkey" PRIMARY KEY ("editionId","slug")
);

-- CreateTable
CREATE TABLE "LessonVersion" (
    "hash" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "outcomes" JSONB NOT NULL,
    "headings" JSONB NOT NULL,
    "html" TEXT NOT NULL,

    CONSTRAINT "LessonVersion_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "EditionLesson" (
    "editionId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "lessonHash" TEXT NOT NULL,

    CONSTRAINT "EditionLesson_pkey" PRIMARY KEY ("editionId","slug","locale")
);

-- CreateTable
CREATE TABLE "QuestionVersion" (
    "hash" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "type" "QuestionType" NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "stemHtml" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "key" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "QuestionVersion_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "EditionQuestion" (
    "editionId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "questionHash" TEXT NOT NULL,

    CONSTRAINT "EditionQuestion_pkey" PRIMARY KEY ("editionId","slug","locale")
);

-- CreateTable
CREATE TABLE "TemplateVersion" (
    "hash" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "definition" JSONB NOT NULL,

    CONSTRAINT "TemplateVersion_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "EditionTemplate" (
    "editionId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "templateHash" TEXT NOT NULL,

    CONSTRAINT "EditionTemplate_pkey" PRIMARY KEY ("editionId","slug")
);

-- CreateTable
CREATE TABLE "PageVersion" (
    "hash" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "html" TEXT NOT NULL,

    CONSTRAINT "PageVersion_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "EditionPage" (
    "editionId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "pageHash" TEXT NOT NULL,

    CONSTRAINT "EditionPage_pkey" PRIMARY KEY ("editionId","slug","locale")
);

-- CreateTable
CREATE TABLE "LessonProgress" (
    "userId" UUID NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "place" TEXT,
    "visitedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "doneHash" TEXT,

    CONSTRAINT "LessonProgress_pkey" PRIMARY KEY ("userId","lessonSlug")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "editionId" UUID NOT NULL,
    "passMark" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "correct" INTEGER,
    "passed" BOOLEAN,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttemptQuestion" (
    "attemptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "questionHash" TEXT NOT NULL,
    "answer" TEXT[],
    "answeredAt" TIMESTAMPTZ(3),
    "correct" BOOLEAN,

    CONSTRAINT "AttemptQuestion_pkey" PRIMARY KEY ("attemptId","questionHash")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("userId","kind","reference")
);

-- CreateTable
CREATE TABLE "Completion" (
    "userId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "editionId" UUID NOT NULL,
    "branchId" UUID,
    "completedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Completion_pkey" PRIMARY KEY ("userId","moduleSlug")
);

-- CreateTable
CREATE TABLE "BranchDevelopmentPlan" (
    "id" UUID NOT NULL,
    "branchId" UUID NOT NULL,
    "templateHash" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BranchDevelopmentPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanField" (
    "planId" UUID NOT NULL,
    "fieldId" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanField_pkey" PRIMARY KEY ("planId","fieldId")
);

-- CreateTable
CREATE TABLE "Objective" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "successMeasure" TEXT NOT NULL,
    "nationalObjective" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanAction" (
    "id" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "dueOn" DATE,
    "measure" TEXT NOT NULL,
    "resources" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "status" "PlanActionStatus" NOT NULL DEFAULT 'planned',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanAction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_membershipNumber_key" ON "User"("membershipNumber");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "RoleAssignment_userId_idx" ON "RoleAssignment"("userId");

-- CreateIndex
CREATE INDEX "RoleAssignment_branchId_role_idx" ON "RoleAssignment"("branchId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_tokenHash_key" ON "OneTimeLink"("tokenHash");

-- CreateIndex
CREATE INDEX "OneTimeLink_userId_idx" ON "OneTimeLink"("userId");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_idx" ON "AuditEvent"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Branch_slug_key" ON "Branch"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_number_key" ON "Edition"("number");

-- CreateIndex
CREATE UNIQUE INDEX "EditionModule_editionId_position_key" ON "EditionModule"("editionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "EditionLesson_editionId_moduleSlug_position_locale_key" ON "EditionLesson"("editionId", "moduleSlug", "position", "locale");

-- CreateIndex
CREATE UNIQUE INDEX "EditionQuestion_editionId_moduleSlug_position_locale_key" ON "EditionQuestion"("editionId", "moduleSlug", "position", "locale");

-- CreateIndex
CREATE INDEX "Attempt_userId_moduleSlug_idx" ON "Attempt"("userId", "moduleSlug");

-- CreateIndex
CREATE UNIQUE INDEX "AttemptQuestion_attemptId_position_key" ON "AttemptQuestion"("attemptId", "position");

-- CreateIndex
CREATE INDEX "Completion_branchId_idx" ON "Completion"("branchId");

-- CreateIndex
CREATE UNIQUE INDEX "BranchDevelopmentPlan_branchId_periodFrom_key" ON "BranchDevelopmentPlan"("branchId", "periodFrom");

-- CreateIndex
CREATE INDEX "Objective_planId_idx" ON "Objective"("planId");

-- CreateIndex
CREATE INDEX "PlanAction_objectiveId_idx" ON "PlanAction"("objectiveId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_branchId_fkey" FOREIGN KEY ("branchId") REFERENCES "Branch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionDocument" ADD CONSTRAINT "EditionDocument_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionDocument" ADD CONSTRAINT "EditionDocument_documentHash_fkey" FOREIGN KEY ("documentHash") REFERENCES "DocumentVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionModule" ADD CONSTRAINT "EditionModule_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionLesson" ADD CONSTRAINT "EditionLesson_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionLesson" ADD CONSTRAINT "EditionLesson_lessonHash_fkey" FOREIGN KEY ("lessonHash") REFERENCES "LessonVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionQuestion" ADD CONSTRAINT "EditionQuestion_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionQuestion" ADD CONSTRAINT "EditionQuestion_questionHash_fkey" FOREIGN KEY ("questionHash") REFERENCES "QuestionVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionTemplate" ADD CONSTRAINT "EditionTemplate_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionTemplate" ADD CONSTRAINT "EditionTemplate_templateHash_fkey" FOREIGN KEY ("templateHash") REFERENCES "TemplateVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionPage" ADD CONSTRAINT "EditionPage_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionPage" ADD CONSTRAINT "EditionPage_pageHash_fkey" FOREIGN KEY ("pageHash") REFERENCES "PageVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonProgress" ADD CONSTRAINT "LessonProgress_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptQuestion" ADD CONSTRAINT "AttemptQuestion_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptQuestion" ADD CONSTRAINT "AttemptQuestion_questionHash_fkey" FOREIGN KEY ("questionHash") REFERENCES "QuestionVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Completion" ADD CONSTRAINT "Completion_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Completion" ADD CONSTRAINT "Completion_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Completion" ADD CONSTRAINT "Completion_branchId_fkey" FOREIGN KEY ("branchId") REFERENCES "Branch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BranchDevelopmentPlan" ADD CONSTRAINT "BranchDevelopmentPlan_branchId_fkey" FOREIGN KEY ("branchId") REFERENCES "Branch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BranchDevelopmentPlan" ADD CONSTRAINT "BranchDevelopmentPlan_templateHash_fkey" FOREIGN KEY ("templateHash") REFERENCES "TemplateVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanField" ADD CONSTRAINT "PlanField_planId_fkey" FOREIGN KEY ("planId") REFERENCES "BranchDevelopmentPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_planId_fkey" FOREIGN KEY ("planId") REFERENCES "BranchDevelopmentPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanAction" ADD CONSTRAINT "PlanAction_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that Prisma's schema cannot say. tests/unit/constraints.test.ts tries each of them.

ALTER TABLE "User"
  ADD CONSTRAINT "User_email_lower" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%'),
  ADD CONSTRAINT "User_locale_known" CHECK ("locale" IN ('en', 'cy')),
  ADD CONSTRAINT "User_name_given" CHECK (btrim("name") <> '');

-- A rep and a branch lead belong to a branch; a trainer, a national officer and an administrator to the whole union.
ALTER TABLE "RoleAssignment"
  ADD CONSTRAINT "RoleAssignment_branch_fits_role" CHECK (("role" IN ('rep', 'branch_lead')) = ("branchId" IS NOT NULL));
CREATE UNIQUE INDEX "RoleAssignment_once_in_branch" ON "RoleAssignment" ("userId", "role", "branchId") WHERE "branchId" IS NOT NULL;
CREATE UNIQUE INDEX "RoleAssignment_once_in_union" ON "RoleAssignment" ("userId", "role") WHERE "branchId" IS NULL;
CREATE UNIQUE INDEX "RoleAssignment_rep_of_one_branch" ON "RoleAssignment" ("userId") WHERE "role" = 'rep';

-- The first administrator's link is made before there is anybody; every other link belongs to a person.
ALTER TABLE "OneTimeLink"
  ADD CONSTRAINT "OneTimeLink_person_fits_purpose" CHECK (("purpose" = 'first_administrator') = ("userId" IS NULL));

ALTER TABLE "Branch"
  ADD CONSTRAINT "Branch_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Branch_name_given" CHECK (btrim("name") <> '');

ALTER TABLE "Edition"
  ADD CONSTRAINT "Edition_published_has_date" CHECK (("status" = 'published') = ("publishedAt" IS NOT NULL)),
  ADD CONSTRAINT "Edition_number_positive" CHECK ("number" > 0);

ALTER TABLE "EditionModule"
  ADD CONSTRAINT "EditionModule_pass_mark_per_cent" CHECK ("passMark" BETWEEN 1 AND 100);

ALTER TABLE "LessonProgress"
  ADD CONSTRAINT "LessonProgress_done_cites_version" CHECK (("doneAt" IS NULL) = ("doneHash" IS NULL));

ALTER TABLE "Attempt"
  ADD CONSTRAINT "Attempt_result_with_submission" CHECK (
    ("submittedAt" IS NULL) = ("correct" IS NULL) AND ("submittedAt" IS NULL) = ("passed" IS NULL)),
  ADD CONSTRAINT "Attempt_pass_mark_per_cent" CHECK ("passMark" BETWEEN 1 AND 100);
CREATE UNIQUE INDEX "Attempt_one_open" ON "Attempt" ("userId", "moduleSlug") WHERE "submittedAt" IS NULL;

ALTER TABLE "BranchDevelopmentPlan"
  ADD CONSTRAINT "BranchDevelopmentPlan_period_runs_forward" CHECK ("periodFrom" < "periodTo");

ALTER TABLE "Objective" ADD CONSTRAINT "Objective_title_given" CHECK (btrim("title") <> '');
ALTER TABLE "PlanAction" ADD CONSTRAINT "PlanAction_what_given" CHECK (btrim("what") <> '');

-- A published Edition, its parts and every version are immutable; audit events and completions are never rewritten.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "LessonVersion_immutable" BEFORE UPDATE ON "LessonVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "QuestionVersion_immutable" BEFORE UPDATE ON "QuestionVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "TemplateVersion_immutable" BEFORE UPDATE ON "TemplateVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "PageVersion_immutable" BEFORE UPDATE ON "PageVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DocumentVersion_immutable" BEFORE UPDATE ON "DocumentVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_immutable" BEFORE UPDATE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Completion_frozen" BEFORE UPDATE ON "Completion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Edition_published_immutable" BEFORE UPDATE OR DELETE ON "Edition" FOR EACH ROW
  WHEN (OLD."status" = 'published') EXECUTE FUNCTION refuse_change();
