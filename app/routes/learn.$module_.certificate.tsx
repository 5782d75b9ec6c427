import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  data,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { CertificatePage, certificateNotices } from "#app/components/recognition/certificate-page.tsx";
import { requireViewer } from "#app/domain/accounts/require-viewer.server.ts";
import type { Viewer } from "#app/domain/accounts/viewer.ts";
import { COMPANION_MODULE } from "#app/domain/branches/companion-certification.ts";
import {
  replaceCode,
  shareCertificate,
  withdrawShare,
} from "#app/domain/learning/certificate-commands.server.ts";
import { requireCertificate } from "#app/domain/learning/certificate-queries.server.ts";
import { sharedPartsSchema } from "#app/domain/learning/certificate-schema.ts";
import { findOwnRecognition } from "#app/domain/training/recognition-queries.server.ts";
import { pageTitle } from "#app/i18n/page-title.server.ts";
import { readForm, readIntent } from "#app/platform/http/form.server.ts";
import { guarded } from "#app/platform/http/guarded.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Branchwork" }];

export const loader = guarded(async (args: LoaderFunctionArgs) => {
  const viewer = requireViewer(args);
  const { locale } = args.context;
  const { module = "" } = args.params;
  const saved = new URL(args.request.url).searchParams.get("saved");
  return {
    ...(await requireCertificate(viewer, module, locale)),
    recognition: await findOwnRecognition(viewer, module),
    makesEligible: module === COMPANION_MODULE,
    notice: certificateNotices.find((notice) => notice === saved) ?? null,
    title: pageTitle(locale, "recognition.certificate.title"),
  };
});

async function share(form: FormData, viewer: Viewer, module: string) {
  const submission = parseWithZod(form, { schema: sharedPartsSchema });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 400 });
  await shareCertificate(viewer, { module, ...submission.value });
  return saved(module, "shared");
}

const saved = (module: string, notice: (typeof certificateNotices)[number]) =>
  redirect(`/learn/${encodeURIComponent(module)}/certificate?saved=${notice}`);

export const action = guarded(async (args: ActionFunctionArgs) => {
  const viewer = requireViewer(args);
  const { module = "" } = args.params;
  const form = await readForm(args.request);
  switch (readIntent(form, ["share", "replace-code", "withdraw"])) {
    case "share":
      return share(form, viewer, module);
    case "replace-code":
      await replaceCode(viewer, module);
      return saved(module, "replaced");
    case "withdraw":
      await withdrawShare(viewer, module);
      return saved(module, "withdrawn");
  }
});

export default function Certificate() {
  return <CertificatePage {...useLoaderData<typeof loader>()} fault={useActionData<typeof action>()} />;
}
