import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "#app/i18n/working.ts";
import { AccountSection } from "#app/components/accounts/account-section.tsx";
import { ButtonLink } from "#app/components/ui/button.tsx";
import { CivilDate } from "#app/components/ui/civil-date.tsx";
import { EmptyState } from "#app/components/ui/empty-state.tsx";
import { Notice } from "#app/components/ui/notice.tsx";
import { PageHeading } from "#app/components/ui/page-heading.tsx";
import type { ReviewOutcome, ReviewPage as Page } from "#app/domain/learning/review-card.ts";
import { FORGET_PATH, REVIEW_PATH, STRENGTH_PATH } from "./review-address.ts";
import { ReviewMarked } from "./review-marked.tsx";
import { ReviewQuestion } from "./review-question.tsx";
import { ReviewSwitchForm } from "./review-switch-form.tsx";

export const reviewNotices = ["forgotten", "switched"] as const;
export type ReviewNotice = (typeof reviewNotices)[number];

const noticeWords = { forgotten: "review.forget.done", switched: "review.switch.saved" } as const;

/** What came of the reply that was just posted. */
type Posted = Exclude<ReviewOutcome, { state: "gone" }>;

type ReviewPageProps = { page: Page; posted: Posted | undefined; notice: ReviewNotice | null };

function Done({ page }: { page: Extract<Page, { state: "done" }> }) {
  const { t } = useTranslation();
  const { answered, nextOn } = page;
  return (
    <div className="bg-tint max-w-[42rem] rounded-2xl px-5 py-7 sm:px-8">
      <h2>{t(answered > 0 ? "review.done.title" : "review.done.nothing")}</h2>
      {answered > 0 && <p className="mt-3">{t("review.done.answered", { count: answered })}</p>}
      <p className="mt-2 mb-5">
        {nextOn === null ? (
          t("review.done.noMore")
        ) : (
          <>
            {t("review.done.nextOn")} <CivilDate value={nextOn} />.
          </>
        )}
      </p>
      <ButtonLink to={STRENGTH_PATH} tone="quiet">
        {t("review.strength.link")}
      </ButtonLink>
    </div>
  );
}

function Review({ page, posted }: Omit<ReviewPageProps, "notice">) {
  const { t } = useTranslation();
  const { of } = page;
  if (posted?.state === "marked")
    return <ReviewMarked outcome={posted} of={of} more={page.state === "asking"} />;
  if (posted) {
    const { question, guessed, fault } = posted;
    return <ReviewQuestion key={question.slug} question={question} of={of} guessed={guessed} fault={fault} />;
  }
  switch (page.state) {
    case "before":
      return <EmptyState title={t("review.before")} />;
    case "asking":
      return <ReviewQuestion key={page.question.slug} question={page.question} of={of} />;
    case "done":
      return <Done page={page} />;
    case "off":
      return null;
  }
}

/** Today's review, one question at a time; then the ways out of it. */
export function ReviewPage({ page, posted, notice }: ReviewPageProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const shown =
    posted?.state === "marked" ? "marked" : page.state === "asking" ? page.question.slug : page.state;
  const seen = useRef(shown);
  useEffect(() => {
    if (seen.current !== shown) body.current?.focus();
    seen.current = shown;
  }, [shown]);
  const isOff = page.state === "off";
  return (
    <>
      <PageHeading title={t("review.title")} summary={t("review.summary")} />
      {notice !== null && !posted && (
        <Notice tone="good" live className="mb-6 max-w-[42rem]">
          {t(noticeWords[notice])}
        </Notice>
      )}
      <div ref={body} tabIndex={-1} className="outline-none">
        <Review page={page} posted={posted} />
      </div>
      {page.state !== "before" && (
        <div className="mt-12 max-w-[42rem]">
          <AccountSection title={t("review.switch.title")}>
            <ReviewSwitchForm now={isOff ? "off" : "on"} next={`${REVIEW_PATH}?saved=switched`} />
            <p className="mt-5 flex flex-wrap gap-x-8">
              {page.state !== "done" && (
                <Link to={STRENGTH_PATH} className="inline-flex min-h-11 items-center">
                  {t("review.strength.link")}
                </Link>
              )}
              <Link to={FORGET_PATH} className="inline-flex min-h-11 items-center">
                {t("review.forget.link")}
              </Link>
            </p>
          </AccountSection>
        </div>
      )}
    </>
  );
}
