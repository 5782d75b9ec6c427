import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return <section className={classNames("rounded-xl border border-line bg-sheet p-5 sm:p-7", className)}>{children}</section>;
}
