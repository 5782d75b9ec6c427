import { NamedError } from "#app/platform/named-error.ts";
import type { RoleStatement } from "./role-finder.ts";

export const roleAnswers = ["yes", "partly", "no"] as const;
export type RoleAnswer = (typeof roleAnswers)[number];

/** A statement with what the reader says to it; null while they say nothing. */
export type AnsweredStatement<Statement = RoleStatement> = Statement & { given: RoleAnswer | null };

/** What an answer is worth to each role that its statement speaks for. */
const worth: Record<RoleAnswer, number> = { yes: 2, partly: 1, no: 0 };

/** The name of the form field in which a statement is answered. */
export const roleAnswerField = (statementId: string): string => `answer-${statementId}`;

/** The answers of a form beside their statements. Throws `invalid` for an answer that the page does not offer. */
export function readRoleAnswers<Statement extends Pick<RoleStatement, "id">>(
  form: FormData,
  statements: readonly Statement[],
): AnsweredStatement<Statement>[] {
  return statements.map((statement) => {
    const sent = form.get(roleAnswerField(statement.id));
    const given = roleAnswers.find((answer) => answer === sent) ?? null;
    if (sent !== null && given === null) throw new NamedError("invalid");
    return { ...statement, given };
  });
}

/** From 0 to 1: what the answers give the role, out of the most they could; 0 for a role that nothing speaks for. */
function fitOf(roleId: string, statements: readonly AnsweredStatement[]): number {
  const own = statements.filter(({ roles }) => roles.includes(roleId));
  const got = own.reduce((sum, { given }) => sum + (given === null ? 0 : worth[given]), 0);
  return own.length === 0 ? 0 : got / (own.length * worth.yes);
}

/** The roles with how well each fits, the best first, and those that fit equally well in the order they came in. */
export const rolesByFit = <Role extends { id: string }>(
  roles: readonly Role[],
  statements: readonly AnsweredStatement[],
): (Role & { fit: number })[] =>
  roles
    .map((role) => ({ ...role, fit: fitOf(role.id, statements) }))
    .toSorted((one, other) => other.fit - one.fit);

/** How many roles are shown at length. */
const MOST_SUGGESTED = 3;

export type RoleSuggestion<Role> = { suggested: Role[]; others: Role[] };

/** The few roles that the answers speak for most, none of which got nothing, and the rest in the same order. */
export function suggestRoles<Role extends { id: string }>(
  roles: readonly Role[],
  statements: readonly AnsweredStatement[],
): RoleSuggestion<Role & { fit: number }> {
  const ordered = rolesByFit(roles, statements);
  const suggested = ordered.filter(({ fit }, i) => i < MOST_SUGGESTED && fit > 0);
  return { suggested, others: ordered.slice(suggested.length) };
}
