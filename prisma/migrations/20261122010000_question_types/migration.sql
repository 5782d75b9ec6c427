-- The type of a question becomes a word, so that a further type is a further word of the CHECK.
ALTER TABLE "QuestionVersion" ALTER COLUMN "type" TYPE TEXT USING "type"::text;
DROP TYPE "QuestionType";
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_type_known" CHECK ("type" IN (
  'single', 'multiple', 'true-false', 'ordering', 'matching', 'numeric', 'short-text', 'gap-fill', 'categorise',
  'branching-case'));

-- What there were options for, there is a body for. A change of type rewrites the rows without updating them, which a
-- trigger would refuse: what the versions say stays as it is.
ALTER TABLE "QuestionVersion" ALTER COLUMN "options" TYPE JSONB USING jsonb_build_object('options', "options");
ALTER TABLE "QuestionVersion" RENAME COLUMN "options" TO "body";

-- A question earns a part of its mark. What was marked before was all or nothing.
ALTER TABLE "AttemptQuestion" ADD COLUMN "credit" DOUBLE PRECISION;
UPDATE "AttemptQuestion" SET "credit" = CASE WHEN "correct" THEN 1 ELSE 0 END WHERE "correct" IS NOT NULL;
ALTER TABLE "AttemptQuestion"
  ADD CONSTRAINT "AttemptQuestion_credit_share" CHECK ("credit" BETWEEN 0 AND 1),
  ADD CONSTRAINT "AttemptQuestion_correct_is_full_credit" CHECK (
    ("credit" IS NULL) = ("correct" IS NULL) AND ("credit" = 1) = "correct");

ALTER TABLE "Attempt" ADD COLUMN "credit" DOUBLE PRECISION;
UPDATE "Attempt" SET "credit" = "correct";
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_credit_with_submission" CHECK (
  ("submittedAt" IS NULL) = ("credit" IS NULL) AND "credit" >= "correct");
