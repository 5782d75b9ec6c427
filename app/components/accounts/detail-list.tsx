import type { ReactNode } from "react";

/** Names and values, one under the other on a phone and side by side where there is room. */
export function DetailList({ details }: { details: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[12rem_1fr] sm:gap-y-2">
      {details.map(({ label, value }) => (
        <div key={label} className="mb-2 sm:contents">
          <dt className="text-base font-bold sm:pt-0.5">{label}</dt>
          <dd className="min-w-0 wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
