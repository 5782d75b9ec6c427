import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { Badge } from "#app/components/ui/badge.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { Card } from "#app/components/ui/card.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import type {
  EditionView,
  LawReviewNotice,
  RecordedLawReview,
} from "#app/domain/authoring/law-review-desk.ts";
import { LawReviewForm } from "./law-review-form.tsx";

/** What became of a form: what is to be put right in it, or that the review or the Edition was not as it supposed. */
export type LawReviewFault = { result: SubmissionResult | null; refused: "stale" | "draft" | null };

type LawReviewPanelProps = Pick<EditionView, "lawReview" | "sameLawAs" | "mayRecordReview"> & {
  today: string;
  saved: LawReviewNotice | null;
  fault: LawReviewFault | undefined;
};

function Details({ review }: { review: RecordedLawReview }) {
  const { t } = useTranslation();
  const { reviewer, on, note, recordedBy, recordedOn } = review;
  const rows: [label: string, value: ReactNode][] = [
    [t("lawReview.fields.reviewer"), reviewer],
    [t("lawReview.fields.reviewedOn"), <CivilDate key="on" value={on} />],
    ...(note === "" ? [] : [[t("lawReview.fields.note"), note] satisfies [string, string]]),
  ];
  return (
    <>
      <dl className="mt-4 grid gap-x-8 gap-y-1 sm:grid-cols-[auto_1fr]">
        {rows.map(([label, value]) => (
          <div key={label} className="mb-2 sm:contents">
            <dt className="font-bold">{label}</dt>
            <dd className="wrap-anywhere whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted mt-3 text-base wrap-anywhere">
        {t("lawReview.recorded")} <CivilDate value={recordedOn} />
        {recordedBy !== null && ` ${t("lawReview.by", { name: recordedBy })}`}
      </p>
    </>
  );
}

function Folded({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="mt-4" open={open}>
      <summary className="min-h-11 cursor-pointer py-2 font-bold">{title}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}

function Withdrawal({ version }: { version: string }) {
  const { t } = useTranslation();
  return (
    <Folded title={t("lawReview.withdraw")}>
      <p className="mb-4 max-w-prose">{t("lawReview.withdrawHelp")}</p>
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <Button name="intent" value="withdraw-law-review" tone="danger">
          {t("lawReview.confirmWithdrawal")}
        </Button>
      </Form>
    </Folded>
  );
}

function TakeOver({ from }: { from: NonNullable<EditionView["sameLawAs"]> }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="mt-5">
      <input type="hidden" name="from" value={from.id} />
      <Button name="intent" value="take-over-law-review">
        {t("lawReview.takeOver", { number: from.number })}
      </Button>
      <p className="text-muted mt-2 max-w-prose text-base">
        {t("lawReview.takeOverHelp", { number: from.number })}
      </p>
      <p className="mt-6 font-bold">{t("lawReview.orRecord")}</p>
    </Form>
  );
}

/** Where the review of a published Edition's law stands, with the forms for those who record it. */
export function LawReviewPanel(props: LawReviewPanelProps) {
  const { lawReview: review, sameLawAs, mayRecordReview, today, saved, fault } = props;
  const { t } = useTranslation();
  const form = (
    <LawReviewForm key={review?.version} review={review} today={today} result={fault?.result ?? null} />
  );
  return (
    <Card className="mb-10">
      <h2 id="law-review" className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {t("lawReview.title")}{" "}
        <Badge tone={review ? "good" : "warm"}>
          {t(review ? "lawReview.reviewed" : "lawReview.outstanding")}
        </Badge>
      </h2>
      {saved !== null && fault === undefined && (
        <Notice tone="good" live title={t(`lawReview.notices.${saved}`)} className="mt-4" />
      )}
      {review ? (
        <Details review={review} />
      ) : (
        <p className="mt-3 max-w-prose">{t("lawReview.whileOutstanding")}</p>
      )}
      {fault?.refused === "stale" && (
        <Notice tone="warm" live title={t("lawReview.faults.stale")} className="mt-5">
          {fault.result !== null && <p>{t("lawReview.faults.staleHelp")}</p>}
        </Notice>
      )}
      {!mayRecordReview && !review && <p className="mt-2">{t("lawReview.whoRecords")}</p>}
      {mayRecordReview && sameLawAs && <TakeOver from={sameLawAs} />}
      {mayRecordReview && !review && <div className="mt-5 max-w-2xl">{form}</div>}
      {mayRecordReview && review && (
        <>
          <Folded title={t("lawReview.correct")} open={fault !== undefined}>
            {form}
          </Folded>
          <Withdrawal version={review.version} />
        </>
      )}
    </Card>
  );
}
