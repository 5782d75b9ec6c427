import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { AdministrationNav } from "#app/components/administration/administration-nav.tsx";
import { PageTurner } from "#app/components/ui/page-turner.tsx";
import { PeopleFilter } from "#app/components/administration/people-filter.tsx";
import { PeopleList } from "#app/components/administration/people-list.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { requireRole } from "#app/domain/accounts/require-viewer.server.ts";
import { listPeople } from "#app/domain/accounts/user-queries.server.ts";
import { peopleSearchSchema } from "#app/domain/accounts/user-schema.ts";
import { listBranches } from "#app/domain/branches/branch-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireRole(args, "administrator");
  const search = peopleSearchSchema.safeParse(Object.fromEntries(new URL(args.request.url).searchParams));
  if (!search.success) throw new NamedError("invalid");
  const { q: text, branch: slug, page } = search.data;
  const branches = await listBranches();
  const branch = slug === "" ? null : branches.find((each) => each.slug === slug);
  if (branch === undefined) throw new NamedError("not-found");
  const found = await listPeople(viewer, { text, branchId: branch?.id ?? null, page });
  const title = pageTitle(args.context.locale, "administration.people.title");
  return { ...found, text, branch: slug, branches, title };
});

export default function People() {
  const { t } = useTranslation();
  const { people, total, page, pages, text, branch, branches } = useLoaderData<typeof loader>();
  return (
    <>
      <AdministrationNav />
      <PageHeading
        title={t("administration.people.title")}
        actions={<ButtonLink to="/admin/people/invite">{t("administration.people.invite")}</ButtonLink>}
      />
      <PeopleFilter text={text} branch={branch} branches={branches} />
      <p className="mb-3" role="status">
        {t("administration.people.count", { count: total })}
      </p>
      {people.length > 0 ? (
        <PeopleList people={people} />
      ) : (
        <EmptyState title={t("administration.people.none")}>{t("administration.people.noneHelp")}</EmptyState>
      )}
      <PageTurner
        page={page}
        pages={pages}
        to={(target) => `?${new URLSearchParams({ q: text, branch, page: String(target) }).toString()}`}
      />
    </>
  );
}
