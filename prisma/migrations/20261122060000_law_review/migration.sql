-- Who reviewed the law of an Edition, for the union. An Edition without a row is outstanding.

CREATE TABLE "EditionLawReview" (
    "editionId" UUID NOT NULL,
    "reviewer" TEXT NOT NULL,
    "reviewedOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EditionLawReview_pkey" PRIMARY KEY ("editionId")
);

ALTER TABLE "EditionLawReview" ADD CONSTRAINT "EditionLawReview_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "EditionLawReview" ADD CONSTRAINT "EditionLawReview_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand: what Prisma does not see.

ALTER TABLE "EditionLawReview"
  ADD CONSTRAINT "EditionLawReview_reviewer_named" CHECK (btrim("reviewer") <> '' AND char_length("reviewer") <= 200),
  ADD CONSTRAINT "EditionLawReview_note_length" CHECK (char_length("note") <= 1000),
  ADD CONSTRAINT "EditionLawReview_reviewed_since_2020" CHECK ("reviewedOn" >= '2020-01-01');
