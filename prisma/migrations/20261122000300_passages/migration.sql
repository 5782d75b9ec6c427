CREATE TYPE "PassageKind" AS ENUM ('lesson', 'term', 'fact');

CREATE TABLE "Passage" (
    "editionId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" "PassageKind" NOT NULL,
    "address" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "moduleSlug" TEXT,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "heading" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "detail" JSONB,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("editionId","locale","kind","address")
);

ALTER TABLE "Passage" ADD CONSTRAINT "Passage_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand: what Prisma does not see.

ALTER TABLE "Passage" ADD CONSTRAINT "Passage_lesson_in_module" CHECK (("kind" = 'lesson') = ("moduleSlug" IS NOT NULL));
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_fact_has_detail" CHECK (("kind" = 'fact') = ("detail" IS NOT NULL));

-- The words of a passage, accents and capitals folded; English ones by their stem (PostgreSQL has no Welsh dictionary).
-- What stands in a title or a heading weighs more.
CREATE FUNCTION passage_words(language text, title text, body text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector(dictionary, regexp_replace(normalize(lower(title), NFD), '[\u0300-\u036f]', '', 'g')), 'A')
      || setweight(to_tsvector(dictionary, regexp_replace(normalize(lower(body), NFD), '[\u0300-\u036f]', '', 'g')), 'B')
    FROM (SELECT (CASE language WHEN 'en' THEN 'english' ELSE 'simple' END)::regconfig AS dictionary) AS chosen
$$;

CREATE INDEX "Passage_words" ON "Passage" USING gin (passage_words("language", "title" || ' ' || "heading", "text"));
