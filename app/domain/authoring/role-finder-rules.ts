import type { RoleFinder } from "#app/domain/curriculum/role-finder-schema.ts";
import type { Read } from "./content-documents.ts";
import { checkUnique } from "./unique-ids.ts";

/** Every statement speaks for roles that there are, and no role is left without a voice. */
export function checkRoleFinder({ value, at, report }: Read<RoleFinder>): void {
  const { roles, statements } = value;
  checkUnique(
    "role",
    roles.map(({ id }, i) => ({ id, place: at(["roles", i, "id"]), report })),
  );
  checkUnique(
    "statement",
    statements.map(({ id }, i) => ({ id, place: at(["statements", i, "id"]), report })),
  );
  const known = roles.map(({ id }) => id);
  for (const [i, statement] of statements.entries()) {
    for (const [k, id] of statement.roles.entries()) {
      if (known.includes(id)) continue;
      const remedy = `name one of: ${known.join(", ")}`;
      report(at(["statements", i, "roles", k]), `there is no role ${JSON.stringify(id)}`, remedy);
    }
  }
  for (const [i, { id }] of roles.entries()) {
    if (statements.some((statement) => statement.roles.includes(id))) continue;
    report(
      at(["roles", i, "id"]),
      `no statement speaks for ${JSON.stringify(id)}`,
      "name it in a statement, or take it out",
    );
  }
}
