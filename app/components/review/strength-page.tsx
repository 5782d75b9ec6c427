import { Link } from "@remix-run/react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import { ProgressBar } from "#app/components/ui/progress-bar.tsx";
import type { LessonStrength, OutcomeStrength } from "#app/domain/learning/review-strength.ts";
import { REVIEW_PATH } from "./review-address.ts";

const tones = { strong: "good", fading: "warm", new: "plain" } as const;

function Outcome({ outcome, lang }: { outcome: OutcomeStrength; lang: string }) {
  const { t } = useTranslation();
  const { text, strength, percent, reviewed, questions } = outcome;
  const chance = percent === null ? null : t("review.strength.chance", { percent });
  return (
    <li className="border-line border-t py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p lang={lang} className="max-w-prose min-w-0 flex-1 basis-64 font-bold">
          {text}
        </p>
        <Badge tone={tones[strength]}>{t(`review.strength.${strength}`)}</Badge>
      </div>
      {chance !== null && (
        <div className="mt-3">
          <ProgressBar done={percent ?? 0} of={100} label={chance} />
          <p aria-hidden className="text-muted mt-1 text-base">
            {chance}
          </p>
        </div>
      )}
      <p className="text-muted mt-1 text-base">{t("review.strength.reviewed", { reviewed, questions })}</p>
    </li>
  );
}

/** How well each outcome of the completed lessons is known, in words and as a bar. */
export function StrengthPage({ lessons }: { lessons: readonly LessonStrength[] }) {
  const { t } = useTranslation();
  return (
    <div className="max-w-3xl">
      <PageHeading
        parent={{ to: REVIEW_PATH, label: t("review.title") }}
        title={t("review.strength.title")}
        summary={t("review.strength.summary")}
      />
      {lessons.length === 0 && <EmptyState title={t("review.strength.none")} />}
      {lessons.map(({ module, slug, locale, title, outcomes }) => (
        <Card key={slug} className="mb-6">
          <h2 lang={locale} className="mb-4 text-xl">
            {title}
          </h2>
          <ul>
            {outcomes.map((outcome) => (
              <Outcome key={outcome.id} outcome={outcome} lang={locale} />
            ))}
          </ul>
          <Link
            to={`/learn/${module}/${slug}`}
            className="mt-2 inline-flex min-h-11 items-center"
            aria-label={`${t("review.strength.read")}: ${title}`}
          >
            {t("review.strength.read")}
          </Link>
        </Card>
      ))}
      {lessons.length > 0 && <p className="text-muted text-base">{t("review.strength.meaning")}</p>}
    </div>
  );
}
