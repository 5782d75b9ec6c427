import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const tones = {
  plain: "border-edge text-muted",
  good: "border-good bg-good-tint text-good",
  warm: "border-accent bg-warm-tint text-ink",
  brand: "border-brand bg-tint text-brand",
} as const;

/** A state in a word or two; never by colour alone (WCAG 2.2, 1.4.1). */
export function Badge({ tone = "plain", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={classNames("inline-block rounded-full border px-3 py-0.5 text-sm font-bold", tones[tone])}
    >
      {children}
    </span>
  );
}
