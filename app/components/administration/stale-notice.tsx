import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { Notice } from "#app/components/ui/notice.tsx";

/** Somebody else saved meanwhile: what they saved stands here, what was typed stays in the form below. */
export function StaleNotice({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div id={id}>
      <Notice tone="warm" live title={title} className="mb-8">
        <div className="my-2 wrap-anywhere">{children}</div>
        <p>{t("administration.person.staleHelp")}</p>
      </Notice>
    </div>
  );
}
