import { useTranslation } from "#app/i18n/reading.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** A day in words. `value` is yyyy-mm-dd, already the day it was in London. */
export function CivilDate({ value }: { value: string }) {
  const { t } = useTranslation();
  const [year = "", month = "", day = ""] = value.split("-");
  const name = MONTHS[Number(month) - 1] ?? "january";
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {t("shell.date", { day: Number(day), month: t(`shell.months.${name}`), year })}
    </time>
  );
}
