-- CreateTable
CREATE TABLE "IndividualPlan" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "templateHash" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndividualPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndividualPlanField" (
    "planId" UUID NOT NULL,
    "fieldId" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndividualPlanField_pkey" PRIMARY KEY ("planId","fieldId")
);

-- CreateIndex
CREATE UNIQUE INDEX "IndividualPlan_userId_key" ON "IndividualPlan"("userId");

-- AddForeignKey
ALTER TABLE "IndividualPlan" ADD CONSTRAINT "IndividualPlan_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndividualPlan" ADD CONSTRAINT "IndividualPlan_templateHash_fkey" FOREIGN KEY ("templateHash") REFERENCES "TemplateVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndividualPlanField" ADD CONSTRAINT "IndividualPlanField_planId_fkey" FOREIGN KEY ("planId") REFERENCES "IndividualPlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A version counts the writings of a field: what was never written has no row.
ALTER TABLE "IndividualPlanField"
  ADD CONSTRAINT "IndividualPlanField_version_counts" CHECK ("version" > 0),
  ADD CONSTRAINT "IndividualPlanField_fieldId_form" CHECK ("fieldId" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
