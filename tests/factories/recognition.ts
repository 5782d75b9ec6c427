import { newCode } from "#app/domain/learning/certificate-code.server.ts";
import { type SharedParts, codeInGroups } from "#app/domain/learning/certificate.ts";
import { civilDateAt, columnOf, daysAfter } from "#app/platform/civil-date.ts";
import { now } from "#app/platform/clock.ts";
import { db } from "#app/platform/database.server.ts";
import { newId } from "#app/platform/identifier.ts";
import { createCompletion } from "./progress.ts";
import { createUser } from "./user.ts";

type ShareWish = Partial<SharedParts> & { userId: string; module?: string };

/** Shares a certificate of module-1, by default all of it; gives the code as it is printed. */
export async function createShare({ userId, module = "module-1", ...parts }: ShareWish): Promise<string> {
  const { name = "full", showModule = true, showDate = true } = parts;
  const code = newCode();
  await db().certificateShare.create({
    data: { userId, moduleSlug: module, code, name, showModule, showDate, sharedAt: now() },
  });
  return codeInGroups(code);
}

type CertificationWish = {
  userId: string;
  /** With it the person gets their completion of module-2 as well. */
  editionId?: string;
  issuerId?: string;
  /** Days from today until its last day. */
  days?: number;
  withdrawn?: boolean;
};

/** A companion's certification, issued 30 days ago by some administrator; by default good for another year. */
export async function createCertification(wish: CertificationWish): Promise<string> {
  const { userId, editionId, days = 365, withdrawn = false } = wish;
  if (editionId !== undefined) await createCompletion({ userId, editionId, module: "module-2" });
  const issuerId = wish.issuerId ?? (await createUser({ roles: [{ role: "administrator" }] })).id;
  const id = newId();
  const today = civilDateAt(now());
  const ended = withdrawn
    ? { withdrawnAt: now(), withdrawnById: issuerId, withdrawnReason: "Left the union" }
    : {};
  await db().companionCertification.create({
    data: {
      id,
      userId,
      issuerId,
      issuerName: "Ada Official",
      issuerOffice: "National Official",
      issuedOn: columnOf(daysAfter(today, Math.min(-30, days - 30))),
      expiresOn: columnOf(daysAfter(today, days)),
      recordedAt: now(),
      ...ended,
    },
  });
  return id;
}
