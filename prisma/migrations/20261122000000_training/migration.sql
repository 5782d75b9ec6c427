-- Training sessions with their registers, and what the national page counts.

CREATE TABLE "TrainingSession" (
    "id" UUID NOT NULL,
    "branchId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "trainerId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "cancelledAt" TIMESTAMPTZ(3),
    "registerKeptAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TrainingSession_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "TrainingSession_runs_forward" CHECK ("startsAt" < "endsAt"),
    CONSTRAINT "TrainingSession_register_after_start" CHECK ("registerKeptAt" >= "startsAt"),
    CONSTRAINT "TrainingSession_cancelled_has_no_register" CHECK ("cancelledAt" IS NULL OR "registerKeptAt" IS NULL)
);
CREATE INDEX "TrainingSession_branchId_startsAt_idx" ON "TrainingSession"("branchId", "startsAt");
CREATE INDEX "TrainingSession_trainerId_startsAt_idx" ON "TrainingSession"("trainerId", "startsAt");

CREATE TABLE "Attendance" (
    "sessionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("sessionId","userId")
);
CREATE INDEX "Attendance_userId_idx" ON "Attendance"("userId");

CREATE TABLE "CompletionCount" (
    "branchId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "completed" INTEGER NOT NULL,

    CONSTRAINT "CompletionCount_pkey" PRIMARY KEY ("branchId","moduleSlug"),
    CONSTRAINT "CompletionCount_not_negative" CHECK ("completed" >= 0)
);

ALTER TABLE "Branch"
  ADD COLUMN "region" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "repCount" INTEGER NOT NULL DEFAULT 0,
  ADD CONSTRAINT "Branch_rep_count_not_negative" CHECK ("repCount" >= 0);
-- Two branches whose names differ only in capitals would be mistaken for each other.
CREATE UNIQUE INDEX "Branch_name_once" ON "Branch" (lower("name"));

ALTER TABLE "Evidence" ADD COLUMN "moduleSlug" TEXT, ADD COLUMN "happenedAt" TIMESTAMPTZ(3);
UPDATE "Evidence" SET "happenedAt" = "recordedAt";
ALTER TABLE "Evidence"
  ALTER COLUMN "happenedAt" SET NOT NULL,
  ADD CONSTRAINT "Evidence_session_names_its_module" CHECK (("kind" = 'session') = ("moduleSlug" IS NOT NULL));

ALTER TABLE "TrainingSession" ADD CONSTRAINT "TrainingSession_branchId_fkey" FOREIGN KEY ("branchId") REFERENCES "Branch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "TrainingSession" ADD CONSTRAINT "TrainingSession_trainerId_fkey" FOREIGN KEY ("trainerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TrainingSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CompletionCount" ADD CONSTRAINT "CompletionCount_branchId_fkey" FOREIGN KEY ("branchId") REFERENCES "Branch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The counts follow the rows they count, whoever writes those, in the same transaction. Once per statement, so that a
-- thousand rows at once cost as much as one. Branches are taken in order, so that two statements cannot block each other.
CREATE FUNCTION count_reps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM 1 FROM "Branch" WHERE "id" IN (SELECT "branchId" FROM removed WHERE "role" = 'rep') ORDER BY "id" FOR NO KEY UPDATE;
    UPDATE "Branch" b SET "repCount" = b."repCount" - r."n"
      FROM (SELECT "branchId", count(*)::int AS "n" FROM removed WHERE "role" = 'rep' GROUP BY "branchId") r
      WHERE b."id" = r."branchId";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM 1 FROM "Branch" WHERE "id" IN (SELECT "branchId" FROM added WHERE "role" = 'rep') ORDER BY "id" FOR NO KEY UPDATE;
    UPDATE "Branch" b SET "repCount" = b."repCount" + a."n"
      FROM (SELECT "branchId", count(*)::int AS "n" FROM added WHERE "role" = 'rep' GROUP BY "branchId") a
      WHERE b."id" = a."branchId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "RoleAssignment_count_added" AFTER INSERT ON "RoleAssignment"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_reps();
CREATE TRIGGER "RoleAssignment_count_removed" AFTER DELETE ON "RoleAssignment"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_reps();
CREATE TRIGGER "RoleAssignment_count_changed" AFTER UPDATE ON "RoleAssignment"
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_reps();

-- Completions are never changed; erasing a person may one day take them away.
CREATE FUNCTION count_completions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "CompletionCount" ("branchId", "moduleSlug", "completed")
      SELECT "branchId", "moduleSlug", count(*) FROM added WHERE "branchId" IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2
      ON CONFLICT ("branchId", "moduleSlug") DO UPDATE SET "completed" = "CompletionCount"."completed" + EXCLUDED."completed";
  ELSE
    UPDATE "CompletionCount" c SET "completed" = c."completed" - r."n"
      FROM (SELECT "branchId", "moduleSlug", count(*)::int AS "n" FROM removed GROUP BY 1, 2) r
      WHERE c."branchId" = r."branchId" AND c."moduleSlug" = r."moduleSlug";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Completion_count_added" AFTER INSERT ON "Completion"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_completions();
CREATE TRIGGER "Completion_count_removed" AFTER DELETE ON "Completion"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_completions();

UPDATE "Branch" b SET "repCount" = (SELECT count(*) FROM "RoleAssignment" r WHERE r."branchId" = b."id" AND r."role" = 'rep');
INSERT INTO "CompletionCount" ("branchId", "moduleSlug", "completed")
  SELECT "branchId", "moduleSlug", count(*) FROM "Completion" WHERE "branchId" IS NOT NULL GROUP BY 1, 2;
