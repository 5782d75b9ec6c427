import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export function Card({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <section className={classNames("border-line bg-sheet rounded-xl border p-5 sm:p-7", className)}>
      {children}
    </section>
  );
}
