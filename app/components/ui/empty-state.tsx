import type { ReactNode } from "react";

/** What stands where there is nothing yet: what will be here, and what to do to bring it about. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="border-edge rounded-lg border-2 border-dashed px-6 py-10 text-center">
      <p className="text-lg font-bold">{title}</p>
      {children !== undefined && <div className="text-muted mx-auto mt-2 max-w-prose">{children}</div>}
    </div>
  );
}
