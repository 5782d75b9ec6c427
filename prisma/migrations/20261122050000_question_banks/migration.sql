-- A quiz draws from its bank, in an order that a stored seed decides; what is asked before a module counts for nothing.
CREATE TYPE "QuestionDifficulty" AS ENUM ('easy', 'medium', 'hard');
ALTER TABLE "QuestionVersion"
  ADD COLUMN "section" TEXT,
  ADD COLUMN "difficulty" "QuestionDifficulty" NOT NULL DEFAULT 'medium';

ALTER TABLE "EditionModule"
  ADD COLUMN "quizAsks" INTEGER,
  ADD CONSTRAINT "EditionModule_asks_of_a_quiz" CHECK (
    "quizAsks" IS NULL OR ("quizAsks" > 0 AND "passMark" IS NOT NULL));

CREATE TYPE "AttemptKind" AS ENUM ('quiz', 'pretest');
ALTER TABLE "Attempt"
  ADD COLUMN "kind" "AttemptKind" NOT NULL DEFAULT 'quiz',
  ADD COLUMN "seed" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT "Attempt_pretest_is_never_passed" CHECK ("kind" = 'quiz' OR "passed" IS NOT TRUE);
DROP INDEX "Attempt_one_open";
CREATE UNIQUE INDEX "Attempt_one_open" ON "Attempt" ("userId", "moduleSlug", "kind") WHERE "submittedAt" IS NULL;

CREATE TABLE "QuestionFlag" (
    "userId" UUID NOT NULL,
    "questionHash" TEXT NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "flaggedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "reply" TEXT,

    CONSTRAINT "QuestionFlag_pkey" PRIMARY KEY ("userId", "questionHash"),
    CONSTRAINT "QuestionFlag_reply_when_closed" CHECK (("closedAt" IS NULL) = ("reply" IS NULL)),
    CONSTRAINT "QuestionFlag_closed_by_somebody" CHECK ("closedById" IS NULL OR "closedAt" IS NOT NULL)
);
CREATE INDEX "QuestionFlag_questionHash_idx" ON "QuestionFlag" ("questionHash");
ALTER TABLE "QuestionFlag"
  ADD CONSTRAINT "QuestionFlag_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "QuestionFlag_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "QuestionFlag_questionHash_fkey" FOREIGN KEY ("questionHash") REFERENCES "QuestionVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;
