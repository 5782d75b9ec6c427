-- Review questions: when each is due for a learner, and who has switched them off.

CREATE TABLE "ReviewCard" (
    "userId" UUID NOT NULL,
    "questionSlug" TEXT NOT NULL,
    "reps" INTEGER NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewCard_pkey" PRIMARY KEY ("userId","questionSlug"),
    CONSTRAINT "ReviewCard_was_reviewed" CHECK ("reps" > 0),
    CONSTRAINT "ReviewCard_in_bounds" CHECK ("stability" > 0 AND "difficulty" BETWEEN 1 AND 10),
    CONSTRAINT "ReviewCard_due_later" CHECK ("dueAt" > "reviewedAt")
);
CREATE INDEX "ReviewCard_userId_dueAt_idx" ON "ReviewCard"("userId", "dueAt");

CREATE TABLE "ReviewPause" (
    "userId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewPause_pkey" PRIMARY KEY ("userId")
);

ALTER TABLE "ReviewCard" ADD CONSTRAINT "ReviewCard_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ReviewPause" ADD CONSTRAINT "ReviewPause_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
