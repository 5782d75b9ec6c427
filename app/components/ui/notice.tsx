import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const tones = {
  plain: "border-edge bg-sheet",
  warm: "border-accent bg-warm-tint",
  good: "border-good bg-good-tint",
  bad: "border-bad bg-bad-tint",
} as const;

type NoticeProps = {
  tone?: keyof typeof tones;
  title?: string;
  /** True for news that came without the reader asking: announced by screen readers (WCAG 2.2, 4.1.3). */
  live?: boolean;
  className?: string;
  children?: ReactNode;
};

export function Notice({ tone = "plain", title, live = false, className, children }: NoticeProps) {
  return (
    <div
      className={classNames("rounded-r-lg border-l-4 px-5 py-4", tones[tone], className)}
      {...(live ? { role: tone === "bad" ? "alert" : "status" } : {})}
    >
      {title !== undefined && <p className="font-bold">{title}</p>}
      {children}
    </div>
  );
}
