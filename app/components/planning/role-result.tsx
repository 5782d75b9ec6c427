import { Form } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import type { Role } from "#app/domain/curriculum/role-finder.ts";
import { type AnsweredStatement, roleAnswerField, suggestRoles } from "#app/domain/curriculum/role-fit.ts";

function SuggestedRole({ role, mayAdd }: { role: Role; mayAdd: boolean }) {
  const { t } = useTranslation();
  return (
    <li className="border-line bg-sheet flex flex-col rounded-xl border p-5">
      <h3 className="text-xl">{role.title}</h3>
      <p className="mt-2">{role.summary}</p>
      <p className="mt-4 mb-5">
        <strong className="block">{t("roleFinder.result.firstStep")}</strong> {role.firstStep}
      </p>
      {mayAdd && (
        <p className="mt-auto">
          <Button name="role" value={role.id} tone="quiet">
            <span>
              {t("roleFinder.result.add")}
              <span className="sr-only">: {role.title}</span>
            </span>
          </Button>
        </p>
      )}
    </li>
  );
}

function OtherRoles({ title, roles }: { title: string; roles: readonly Role[] }) {
  if (roles.length === 0) return null;
  return (
    <>
      <h3 className="mt-10 text-xl">{title}</h3>
      <dl className="mt-3 grid max-w-[42rem] gap-3">
        {roles.map((role) => (
          <div key={role.id}>
            <dt className="font-bold">{role.title}</dt>
            <dd className="text-muted text-base">{role.summary}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type RoleResultProps = {
  roles: readonly Role[];
  statements: readonly AnsweredStatement[];
  mayAdd: boolean;
};

/** The answers go along with each button, so that they can be shown again. */
function SuggestedRoles({ roles, statements, mayAdd }: RoleResultProps) {
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="intent" value="add" />
      {statements.map(
        ({ id, given }) =>
          given !== null && <input key={id} type="hidden" name={roleAnswerField(id)} value={given} />,
      )}
      <ol className="mt-5 grid gap-4 lg:grid-cols-3">
        {roles.map((role) => (
          <SuggestedRole key={role.id} role={role} mayAdd={mayAdd} />
        ))}
      </ol>
    </Form>
  );
}

/** The roles that the answers speak for, with a button for each, and all others more briefly. */
export function RoleResult({ roles, statements, mayAdd }: RoleResultProps) {
  const { t } = useTranslation();
  const { suggested, others } = suggestRoles(roles, statements);
  const isNone = suggested.length === 0;
  return (
    <section aria-labelledby="result" className="border-line mb-12 border-b pb-10">
      <h2 id="result">{t(isNone ? "roleFinder.result.none" : "roleFinder.result.title")}</h2>
      <p className="text-muted mt-2 max-w-[42rem]">
        {t(isNone ? "roleFinder.result.noneMore" : "roleFinder.result.more")}
      </p>
      {!isNone && <SuggestedRoles roles={suggested} statements={statements} mayAdd={mayAdd} />}
      <OtherRoles title={t(isNone ? "roleFinder.result.all" : "roleFinder.result.others")} roles={others} />
    </section>
  );
}
