import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { Notice } from "#app/components/ui/notice.tsx";
import type { Saved } from "#app/domain/planning/plan-address.ts";

type SavedMessageProps = {
  saved: Saved | null;
  /** Where on the page this stands: said here when it was saved there. */
  at?: string | null;
  children?: ReactNode;
};

export function SavedMessage({ saved, at = null, children }: SavedMessageProps) {
  const { t } = useTranslation();
  if (saved === null) return null;
  if (saved.at !== at) return null;
  return (
    <Notice tone="good" live className="mb-6 max-w-2xl">
      <p className="font-bold">{t(`planning.saved.${saved.notice}`)}</p>
      {children}
    </Notice>
  );
}
