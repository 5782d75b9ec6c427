import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/reading.ts";
import type { ModuleName } from "#app/domain/learning/programme.ts";
import type { TrainingSession } from "#app/domain/training/training-session.ts";
import { SessionBadge } from "./session-badge.tsx";
import { SessionWhen } from "./session-when.tsx";

/** "Module 1"; the slug where the current Edition has no such module. */
export function useModuleWords(modules: readonly ModuleName[]): (slug: string) => string {
  const { t } = useTranslation();
  return (slug) => {
    const module = modules.find((other) => other.slug === slug);
    return module ? t("learning.module", { number: module.position }) : slug;
  };
}

type SessionListProps = {
  sessions: readonly TrainingSession[];
  modules: readonly ModuleName[];
  /** Whether the reader may open a session. */
  opens: boolean;
  /** Whether the branch is named: not on its own page. */
  namesBranch?: boolean;
};

/** One line a session: what, for whom, when, where, and how it stands. */
export function SessionList({ sessions, modules, opens, namesBranch = true }: SessionListProps) {
  const wordsOf = useModuleWords(modules);
  return (
    <ul className="border-line bg-sheet rounded-xl border">
      {sessions.map((session) => {
        const title = [wordsOf(session.module), ...(namesBranch ? [session.branch.name] : [])].join(", ");
        return (
          <li
            key={session.id}
            className="border-line flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b px-5 py-3 last:border-0"
          >
            <div className="min-w-0">
              <p className="font-bold wrap-anywhere">
                {opens ? <Link to={`/training/${session.id}`}>{title}</Link> : title}
              </p>
              <p className="text-muted text-base wrap-anywhere">
                <SessionWhen session={session} />
                {session.place !== "" && ` · ${session.place}`}
              </p>
            </div>
            <SessionBadge session={session} />
          </li>
        );
      })}
    </ul>
  );
}
