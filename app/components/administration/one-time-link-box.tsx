import { useRef, useState } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { Button } from "#app/components/ui/button.tsx";
import { classNames } from "#app/components/ui/class-names.ts";
import { TextField } from "#app/components/ui/field.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { useHydrated } from "#app/components/ui/use-hydrated.ts";
import { LINK_DAYS } from "#app/domain/accounts/one-time-link.ts";

type OneTimeLinkBoxProps = { url: string; purpose: "invitation" | "password_reset"; name: string };

/** The link in a field from which it can be copied by hand, and a button that does it where there is JavaScript. */
export function OneTimeLinkBox({ url, purpose, name }: OneTimeLinkBoxProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const canCopy = useHydrated();
  const [isCopied, setIsCopied] = useState(false);
  async function copy() {
    box.current?.querySelector("input")?.select();
    if (!window.isSecureContext) return;
    await navigator.clipboard.writeText(url).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  }
  return (
    <Notice tone="warm" title={t("administration.link.title")} className="mb-8">
      <p className="mt-1 mb-4">{t(`administration.link.${purpose}`, { name, days: LINK_DAYS[purpose] })}</p>
      <div ref={box} className="grid items-end gap-x-4 sm:grid-cols-[1fr_auto]">
        <TextField
          id="one-time-link"
          label={t("administration.link.label")}
          value={url}
          readOnly
          autoComplete="off"
          spellCheck={false}
          className="font-mono text-base"
        />
        <Button
          type="button"
          tone="primary"
          className={classNames("mb-6", !canCopy && "invisible")}
          onClick={() => void copy()}
        >
          {t("administration.link.copy")}
        </Button>
      </div>
      <p role="status">{isCopied && t("administration.link.copied")}</p>
    </Notice>
  );
}
