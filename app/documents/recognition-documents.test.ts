import { describe, expect, test } from "vitest";
import type { CompanionLetter } from "#app/domain/branches/companion-certification.ts";
import type { CertificatePrint } from "#app/domain/learning/certificate.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { readPdfStructure } from "#tests/setup/pdf-structure.ts";
import { writeDocument } from "./document-job.ts";

const at = new Date("2026-11-22T12:00:00Z");

const certificate: CertificatePrint = {
  module: { slug: "module-2", position: 2, title: "Representing individuals" },
  covers: ["The first meeting", "Knowing when a case must go to an official"],
  name: "Siân Ŵyn Gruffydd",
  on: "2026-05-04",
  edition: 3,
  union: "Example Union",
  check: { address: "https://learn.example.org/check/K7QM-2XHD", code: "K7QM-2XHD" },
};

const letter: CompanionLetter = {
  name: "Siân Ŵyn Gruffydd",
  union: "Example Union",
  issuerName: "Ada Official",
  issuerOffice: "National Official",
  issuedOn: "2026-11-22",
  expiresOn: "2028-11-21",
};

async function read(
  job:
    | { kind: "certificate"; certificate: CertificatePrint }
    | { kind: "companion-letter"; letter: CompanionLetter },
  locale: Locale,
) {
  const structure = await readPdfStructure(await writeDocument({ ...job, format: "pdf", locale, at }));
  const text = structure.elements
    .map((element) => element.text)
    .join(" ")
    .replace(/\s+/g, " ");
  return {
    ...structure,
    text,
    headings: structure.elements.filter(({ role }) => /^H\d$/.test(role)).map((h) => h.text),
  };
}

describe("a certificate", () => {
  test("is tagged, and says who completed what, when, and where to check it", async () => {
    const pdf = await read({ kind: "certificate", certificate }, "en");
    expect(pdf).toMatchObject({
      isMarked: true,
      displaysTitle: true,
      lang: "en",
      title: "Certificate",
      pages: 1,
    });
    expect(pdf.headings).toEqual(["Certificate", "What it covered", "Checking this certificate"]);
    for (const said of [
      "Example Union",
      "Siân Ŵyn Gruffydd",
      "Module 2",
      "Representing individuals",
      "4 May 2026",
      "Edition 3",
      "The first meeting",
      "https://learn.example.org/check/K7QM-2XHD",
    ]) {
      expect(pdf.text).toContain(said);
    }
    expect(pdf.text).not.toMatch(/score|mark|%/i);
  });

  test("says nothing of a check page that its holder has not turned on", async () => {
    const pdf = await read({ kind: "certificate", certificate: { ...certificate, check: null } }, "en");
    expect(pdf.headings).toEqual(["Certificate", "What it covered"]);
    expect(pdf.text).not.toContain("check");
  });

  test("is Welsh for who reads Welsh", async () => {
    const pdf = await read({ kind: "certificate", certificate }, "cy");
    expect(pdf).toMatchObject({ lang: "cy", title: "Tystysgrif" });
    expect(pdf.text).toContain("4 Mai 2026");
    expect(pdf.text).not.toContain("This certificate");
  });
});

describe("the letter of a companion", () => {
  test("is tagged and certifies under the Act and section that ask for it, by name, office and dates", async () => {
    const pdf = await read({ kind: "companion-letter", letter }, "en");
    expect(pdf).toMatchObject({
      isMarked: true,
      lang: "en",
      title: "Certification of a companion",
      pages: 1,
    });
    for (const said of [
      "section 10(3)(b) of the Employment Relations Act 1999",
      "sections 1 and 119 of the Trade Union and Labour Relations (Consolidation) Act 1992",
      "Siân Ŵyn Gruffydd",
      "Ada Official",
      "National Official",
      "22 November 2026",
      "21 November 2028",
      "five working days",
      "does not answer questions",
    ]) {
      expect(pdf.text).toContain(said);
    }
  });

  test("names the same law in Welsh", async () => {
    const pdf = await read({ kind: "companion-letter", letter }, "cy");
    expect(pdf.text).toContain("adran 10(3)(b) o Ddeddf Cysylltiadau Cyflogaeth 1999");
    expect(pdf.text).toContain("21 Tachwedd 2028");
    expect(pdf.text).not.toMatch(/Act 1999/);
  });

  test.each(["<b>O’Neill</b>", "نادية 名前 👩🏽‍🏫", "x".repeat(400)])(
    "prints %s as it is written, or says so",
    async (name) => {
      const pdf = await read({ kind: "companion-letter", letter: { ...letter, name } }, "en");
      expect(pdf.isMarked).toBe(true);
      expect(pdf.text).toContain("section 10(3)(b)");
    },
  );
});
