import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

type PageHeadingProps = {
  title: string;
  /** The small line above: where this page belongs, as a link to it. */
  parent?: { to: string; label: string };
  summary?: ReactNode;
  actions?: ReactNode;
};

export function PageHeading({ title, parent, summary, actions }: PageHeadingProps) {
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="max-w-[42rem]">
        {parent && (
          <p className="mb-1 text-base font-bold">
            <Link to={parent.to}>{parent.label}</Link>
          </p>
        )}
        <h1>{title}</h1>
        {summary !== undefined && <p className="text-muted mt-3 text-lg">{summary}</p>}
      </div>
      {actions !== undefined && <div className="no-print flex flex-wrap gap-3">{actions}</div>}
    </div>
  );
}
