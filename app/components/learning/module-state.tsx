import { useTranslation } from "#app/i18n/reading.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { ProgressBar } from "#app/components/ui/progress-bar.tsx";
import type { ModuleProgress } from "#app/domain/learning/module-progress.ts";
import type { ModuleName } from "#app/domain/learning/programme.ts";
import { leftInWords } from "./left-in-words.ts";

type ModuleStateProps = { progress: ModuleProgress; first: readonly ModuleName[] };

/** Where the learner stands in a module, in words and as a bar: complete, under way, or what comes first. */
export function ModuleState({ progress, first }: ModuleStateProps) {
  const { t } = useTranslation();
  if (progress.state === "complete") {
    return (
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone="good">{t("learning.completed")}</Badge>
        <span className="text-muted">
          <CivilDate value={progress.on} /> · {t("learning.edition", { number: progress.edition })}
          {progress.recognised && ` · ${t("learning.recognised")}`}
        </span>
      </p>
    );
  }
  if (progress.state === "locked") {
    const modules = first.map(({ position }) => t("learning.module", { number: position })).join(", ");
    return <p className="text-muted">{t("learning.opensAfter", { modules })}</p>;
  }
  const { done, of, left } = progress;
  return (
    <div className="grid gap-2">
      <p className="font-bold">{leftInWords(t, left)}</p>
      {of > 1 && <ProgressBar done={done} of={of} label={t("learning.steps", { done, of })} />}
    </div>
  );
}
