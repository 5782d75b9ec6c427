import { z } from "zod";
import { list, localText, record, slug } from "./content-rules.ts";

const role = record({
  id: slug(),
  title: localText(100),
  summary: localText(500),
  "first-step": localText(500),
});
const statement = record({
  id: slug(),
  text: localText(300),
  roles: list(slug(), "ids of roles", 1),
});

/** role-finder.yaml: statements to say yes or no to, and the roles that each yes speaks for. */
export const roleFinderSchema = record({
  title: localText(200),
  intro: localText(1000),
  roles: list(role, "roles", 2),
  statements: list(statement, "statements", 2),
});
export type RoleFinder = z.infer<typeof roleFinderSchema>;
