-- What has changed materially in a lesson, and how much of that each learner who has done it knows.
ALTER TABLE "LessonVersion"
  ADD COLUMN "changes" JSONB NOT NULL DEFAULT '[]',
  ADD CONSTRAINT "LessonVersion_lists_its_changes" CHECK (jsonb_typeof("changes") = 'array');

ALTER TABLE "LessonProgress"
  ADD COLUMN "changesSeen" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "seenHash" TEXT,
  ADD CONSTRAINT "LessonProgress_changes_of_what_is_done" CHECK (
    "changesSeen" >= 0 AND ("doneAt" IS NOT NULL OR ("changesSeen" = 0 AND "seenHash" IS NULL)));
