import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RegisterState } from "#app/components/training/register-form.tsx";
import { SessionPage, sessionNotices } from "#app/components/training/session-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { keepRegister } from "#app/domain/training/register-commands.server.ts";
import { keptRegisterSchema, pastedRegisterSchema, readTyped } from "#app/domain/training/register-schema.ts";
import { cancelSession, reinstateSession } from "#app/domain/training/training-session-commands.server.ts";
import { matchPasted, requireRegister } from "#app/domain/training/training-session-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";
import { NamedError, isNamedError } from "#app/platform/named-error.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const saved = new URL(args.request.url).searchParams.get("saved");
  return {
    page: await requireRegister(viewer, args.params.session ?? "", locale),
    notice: sessionNotices.find((notice) => notice === saved) ?? null,
    title: pageTitle(locale, "training.sessionTitle"),
  };
});

/** The register as it was sent, with what is wrong with it. Nothing typed is lost. */
const refuse = (form: FormData, fault: NonNullable<RegisterState["fault"]>, status: 400 | 409) =>
  data({ state: { ...readTyped(form), lines: [], fault } satisfies RegisterState }, { status });

async function match(viewer: Viewer, id: string, form: FormData) {
  const parsed = pastedRegisterSchema.safeParse(readTyped(form));
  if (!parsed.success) return refuse(form, "tooLong", 400);
  const { pasted, attended } = parsed.data;
  const lines = await matchPasted(viewer, id, pasted);
  const found = lines.flatMap((line) => (line.kind === "matched" ? [line.userId] : []));
  const state: RegisterState = {
    pasted,
    lines,
    attended: [...new Set([...attended, ...found])],
    fault: null,
  };
  return data({ state });
}

async function keep(viewer: Viewer, id: string, form: FormData) {
  const typed = readTyped(form);
  if (typed.attended.length === 0) return refuse(form, "nobodyCame", 400);
  const parsed = keptRegisterSchema.safeParse({ ...typed, version: form.get("version") });
  if (!parsed.success) throw new NamedError("invalid");
  try {
    await keepRegister(viewer, { id, ...parsed.data });
    return redirect(`/training/${id}?saved=kept`);
  } catch (error) {
    if (!isNamedError(error, "stale")) throw error;
    return refuse(form, "stale", 409);
  }
}

async function reinstate(viewer: Viewer, id: string) {
  try {
    await reinstateSession(viewer, id);
    return redirect(`/training/${id}?saved=reinstated`);
  } catch (error) {
    if (!isNamedError(error, "duplicate")) throw error;
    return redirect(`/training/${id}?saved=overlap`);
  }
}

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { session: id = "" } = args.params;
  const form = await readForm(args.request);
  switch (readIntent(form, ["match", "keep", "cancel", "reinstate"])) {
    case "match":
      return match(viewer, id, form);
    case "keep":
      return keep(viewer, id, form);
    case "cancel":
      await cancelSession(viewer, id);
      return redirect(`/training/${id}?saved=cancelled`);
    case "reinstate":
      return reinstate(viewer, id);
  }
});

export default function Session() {
  const { page, notice } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <SessionPage page={page} notice={notice} state={refused?.state} />;
}
