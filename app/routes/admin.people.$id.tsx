import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { duplicateField } from "#app/components/accounts/duplicate-field.ts";
import { PersonPage } from "#app/components/administration/person-page.tsx";
import {
  dropFreshLink,
  keepFreshLink,
  readFreshLink,
} from "#app/domain/accounts/fresh-link-cookie.server.ts";
import { createLinkFor } from "#app/domain/accounts/one-time-link-commands.server.ts";
import { requireRole } from "#app/domain/accounts/require-viewer.server.ts";
import { changeRoles } from "#app/domain/accounts/role-assignment-commands.server.ts";
import { signOutEverywhere } from "#app/domain/accounts/session-commands.server.ts";
import { correctPerson } from "#app/domain/accounts/user-commands.server.ts";
import { requirePerson } from "#app/domain/accounts/user-queries.server.ts";
import { personSchema, rolesSchema } from "#app/domain/accounts/user-schema.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { listBranches } from "#app/domain/branches/branch-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { isId } from "#app/platform/identifier.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireRole(args, "administrator");
  const { request, context } = args;
  const id = args.params.id ?? "";
  const [person, branches, path] = await Promise.all([
    requirePerson(viewer, id),
    listBranches(),
    readFreshLink(request, id, context.origin),
  ]);
  const saved = new URL(request.url).searchParams.get("saved");
  const title = pageTitle(context.locale, "administration.people.title");
  const freshLink = path === null ? null : context.origin + path;
  const page = { person, branches, saved, freshLink, title };
  return path === null
    ? data(page)
    : data(page, { headers: { "Set-Cookie": await dropFreshLink(context.origin) } });
});

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireRole(args, "administrator");
  const id = args.params.id ?? "";
  if (!isId(id)) throw new NamedError("not-found");
  const form = await readForm(args.request);
  switch (readIntent(form, ["correct", "change-roles", "make-link", "sign-out-everywhere"])) {
    case "correct":
      return correct(form, viewer, id);
    case "change-roles":
      return assignRoles(form, viewer, id);
    case "make-link": {
      const { origin } = args.context;
      const link = { userId: id, path: await createLinkFor(viewer, id) };
      return redirect(`/admin/people/${id}`, {
        headers: { "Set-Cookie": await keepFreshLink(link, origin) },
      });
    }
    case "sign-out-everywhere":
      await signOutEverywhere(viewer, id);
      return redirect(`/admin/people/${id}?saved=signed-out`);
  }
});

async function correct(form: FormData, viewer: Viewer, id: string) {
  const submission = parseWithZod(form, { schema: personSchema });
  if (submission.status !== "success") {
    return data({ intent: "correct", result: submission.reply() } as const, { status: 400 });
  }
  try {
    await correctPerson(viewer, { id, ...submission.value });
    return redirect(`/admin/people/${id}?saved=details#content`);
  } catch (error) {
    if (!isNamedError(error, "duplicate") && !isNamedError(error, "stale")) throw error;
    const result = submission.reply(
      error.code === "stale" ? { formErrors: ["stale"] } : { fieldErrors: duplicateField(error.detail) },
    );
    return data({ intent: "correct", result } as const, { status: 409 });
  }
}

async function assignRoles(form: FormData, viewer: Viewer, id: string) {
  const submission = parseWithZod(form, { schema: rolesSchema });
  if (submission.status !== "success") {
    return data({ intent: "change-roles", result: submission.reply() } as const, { status: 400 });
  }
  const { branchId = null, ...change } = submission.value;
  try {
    await changeRoles(viewer, { userId: id, branchId, ...change });
    return redirect(`/admin/people/${id}?saved=roles#content`);
  } catch (error) {
    if (!isNamedError(error, "locked") && !isNamedError(error, "stale")) throw error;
    const formErrors = [error.code === "stale" ? "stale" : "lastAdministrator"];
    return data({ intent: "change-roles", result: submission.reply({ formErrors }) } as const, {
      status: 409,
    });
  }
}

export default function Person() {
  return <PersonPage {...useLoaderData<typeof loader>()} fault={useActionData<typeof action>()} />;
}
