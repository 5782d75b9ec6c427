-- Certificates that their holders share, the certification of companions, and learning that is recognised.

CREATE TYPE "CertificateName" AS ENUM ('hidden', 'initials', 'full');

CREATE TABLE "CertificateShare" (
    "userId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" "CertificateName" NOT NULL,
    "showModule" BOOLEAN NOT NULL,
    "showDate" BOOLEAN NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CertificateShare_pkey" PRIMARY KEY ("userId","moduleSlug"),
    -- 28 letters and digits of Crockford's base 32: 140 bits.
    CONSTRAINT "CertificateShare_code_form" CHECK ("code" ~ '^[0-9A-HJKMNP-TV-Z]{28}$'),
    CONSTRAINT "CertificateShare_shows_something" CHECK ("name" <> 'hidden' OR "showModule" OR "showDate")
);
CREATE UNIQUE INDEX "CertificateShare_code_key" ON "CertificateShare"("code");

CREATE TABLE "CompanionCertification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "issuerId" UUID NOT NULL,
    "issuerName" TEXT NOT NULL,
    "issuerOffice" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "expiresOn" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "withdrawnReason" TEXT,

    CONSTRAINT "CompanionCertification_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "CompanionCertification_issuer_named" CHECK (btrim("issuerName") <> '' AND btrim("issuerOffice") <> ''),
    CONSTRAINT "CompanionCertification_runs_forward" CHECK ("issuedOn" < "expiresOn"),
    CONSTRAINT "CompanionCertification_not_of_oneself" CHECK ("issuerId" <> "userId"),
    CONSTRAINT "CompanionCertification_ends_once" CHECK ("replacedAt" IS NULL OR "withdrawnAt" IS NULL),
    CONSTRAINT "CompanionCertification_withdrawn_by_somebody_for_a_reason" CHECK (
      ("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL)
      AND ("withdrawnAt" IS NULL) = ("withdrawnReason" IS NULL)
      AND ("withdrawnReason" IS NULL OR btrim("withdrawnReason") <> '')
    )
);
CREATE INDEX "CompanionCertification_userId_recordedAt_idx" ON "CompanionCertification"("userId", "recordedAt");
CREATE UNIQUE INDEX "CompanionCertification_one_stands" ON "CompanionCertification" ("userId")
  WHERE "replacedAt" IS NULL AND "withdrawnAt" IS NULL;

-- Whom a letter was for, by whom and for how long is not rewritten, nor is its end. (Its prose may be redacted one day.)
CREATE FUNCTION keep_certification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."userId", NEW."issuerId", NEW."issuedOn", NEW."expiresOn", NEW."recordedAt")
     IS DISTINCT FROM (OLD."id", OLD."userId", OLD."issuerId", OLD."issuedOn", OLD."expiresOn", OLD."recordedAt")
     OR (OLD."replacedAt" IS NOT NULL AND NEW."replacedAt" IS DISTINCT FROM OLD."replacedAt")
     OR (OLD."withdrawnAt" IS NOT NULL AND NEW."withdrawnAt" IS DISTINCT FROM OLD."withdrawnAt")
  THEN RAISE EXCEPTION 'A certification is never changed: it is replaced or withdrawn, once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "CompanionCertification_kept" BEFORE UPDATE ON "CompanionCertification"
  FOR EACH ROW EXECUTE FUNCTION keep_certification();

CREATE TABLE "Recognition" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "moduleSlug" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recognisedOn" DATE NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recognition_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Recognition_reason_given" CHECK (btrim("reason") <> ''),
    CONSTRAINT "Recognition_not_of_oneself" CHECK ("recordedById" <> "userId")
);
CREATE UNIQUE INDEX "Recognition_userId_moduleSlug_key" ON "Recognition"("userId", "moduleSlug");

ALTER TABLE "Evidence" DROP CONSTRAINT "Evidence_session_names_its_module";
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_session_names_its_module"
  CHECK (("kind" IN ('session', 'recognised')) = ("moduleSlug" IS NOT NULL));

ALTER TABLE "CertificateShare" ADD CONSTRAINT "CertificateShare_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CompanionCertification" ADD CONSTRAINT "CompanionCertification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CompanionCertification" ADD CONSTRAINT "CompanionCertification_issuerId_fkey" FOREIGN KEY ("issuerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CompanionCertification" ADD CONSTRAINT "CompanionCertification_withdrawnById_fkey" FOREIGN KEY ("withdrawnById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
