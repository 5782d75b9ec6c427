import type { Role } from "#app/domain/accounts/viewer.ts";

/** Everybody in the demo union signs in with this. It is never given to anybody in a real one. */
export const demoPassword = "demo demo demo demo";

export const demoBranches = ["Moor and Vale", "Dyffryn ac Arfordir", "Harbour Family Courts"] as const;
export type DemoBranch = (typeof demoBranches)[number];

export const demoRegions: Record<DemoBranch, string> = {
  "Moor and Vale": "North",
  "Dyffryn ac Arfordir": "Wales",
  "Harbour Family Courts": "South",
};

type DemoPerson = {
  name: string;
  email: string;
  roles: readonly Role[];
  branch: DemoBranch | null;
  /** How far they have come: lessons of Module 1 marked as done (at most), and whether the quiz is passed. */
  lessons: number;
  passed: boolean;
};

/** More than Module 1 has. */
const ALL = 99;

const person = (
  name: string,
  email: string,
  roles: readonly Role[],
  branch: DemoBranch | null = null,
  lessons = 0,
  passed = false,
): DemoPerson => ({ name, email: `${email}@example.org`, roles, branch, lessons, passed });

/** Invented people, enough of each kind to see every page with something on it. */
export const demoPeople = {
  administrator: person("Morgan Ellis", "administrator", ["administrator"]),
  trainer: person("Priya Raman", "trainer", ["trainer"]),
  national: person("Tomos Bevan", "national", ["national"]),
  lead: person("Ruth Okafor", "lead", ["rep", "branch_lead"], "Moor and Vale", ALL, true),
  rep: person("Sam Whitlock", "rep", ["rep"], "Moor and Vale", 4),
  newRep: person("Ines Duarte", "new.rep", ["rep"], "Moor and Vale"),
  readyRep: person("Callum Reid", "ready.rep", ["rep"], "Moor and Vale", ALL),
  doneRep: person("Fatima Noor", "done.rep", ["rep"], "Moor and Vale", ALL, true),
  longName: person(
    "Wilhelmina Featherstonehaugh-Abernathy-Llewellyn",
    "long.name",
    ["rep"],
    "Moor and Vale",
    7,
  ),
  welshLead: person("Siân Ŵyn Gruffydd", "lead.cymru", ["branch_lead", "rep"], "Dyffryn ac Arfordir", 8),
  welshRep: person("Gŵyl Llŷr", "rep.cymru", ["rep"], "Dyffryn ac Arfordir", 2),
  courtsLead: person("Jo Ashdown", "lead.courts", ["branch_lead"], "Harbour Family Courts"),
} satisfies Record<string, DemoPerson>;
