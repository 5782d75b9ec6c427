import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { classNames } from "#app/components/ui/class-names.ts";
import type { ModuleSummary } from "#app/domain/learning/programme.ts";
import { ModuleState } from "./module-state.tsx";

function ModuleRow({ module, detailed }: { module: ModuleSummary; detailed: boolean }) {
  const { t } = useTranslation();
  const { slug, position, title, summary, optional, lessonCount, minutes, progress, first } = module;
  const locked = progress.state === "locked";
  return (
    <li className="border-line grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 border-t py-6 sm:grid-cols-[4rem_minmax(0,1fr)]">
      <span
        aria-hidden="true"
        className={classNames(
          "text-3xl leading-none font-bold sm:text-5xl",
          locked ? "text-edge" : "text-brand",
        )}
      >
        {position}
      </span>
      <div className="grid gap-3 md:grid-cols-[minmax(0,1fr)_17rem] md:gap-x-10">
        <div>
          <h3 className="text-xl">
            <Link to={`/learn/${slug}`}>
              <span className="sr-only">{t("learning.module", { number: position })}: </span>
              {title}
            </Link>
          </h3>
          {detailed && <p className="mt-2">{summary}</p>}
          <p className="text-muted mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-base">
            {optional && <Badge>{t("learning.optional")}</Badge>}
            {lessonCount > 0 && (
              <span>
                {t("learning.lessonCount", { count: lessonCount })} ·{" "}
                {t("learning.minutes", { count: minutes })}
              </span>
            )}
          </p>
        </div>
        <div className="text-base md:pt-1">
          <ModuleState progress={progress} first={first} />
        </div>
      </div>
    </li>
  );
}

type ModuleListProps = {
  modules: readonly ModuleSummary[];
  /** With what each module is about. */ detailed?: boolean;
};

export function ModuleList({ modules, detailed = false }: ModuleListProps) {
  return (
    <ol className="border-line border-b">
      {modules.map((module) => (
        <ModuleRow key={module.slug} module={module} detailed={detailed} />
      ))}
    </ol>
  );
}
