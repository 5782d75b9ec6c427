CREATE TABLE "LessonNote" (
    "userId" UUID NOT NULL,
    "lessonSlug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LessonNote_pkey" PRIMARY KEY ("userId","lessonSlug")
);

ALTER TABLE "LessonNote" ADD CONSTRAINT "LessonNote_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what Prisma does not see.

ALTER TABLE "LessonNote" ADD CONSTRAINT "LessonNote_says_something" CHECK (char_length("text") BETWEEN 1 AND 5000);
