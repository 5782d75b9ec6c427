import type { ReactNode } from "react";
import { Card } from "#app/components/ui/card.tsx";

type AccountSectionProps = { id?: string; title: string; children: ReactNode };

/**
 * One part of a page of settings, under a heading of its own. Its form posts to the page's address with `#id`, so that
 * without JavaScript a refusal comes into view.
 */
export function AccountSection({ id, title, children }: AccountSectionProps) {
  return (
    <Card className="mb-6">
      <h2 id={id} className="mb-4 scroll-mt-6 text-xl">
        {title}
      </h2>
      {children}
    </Card>
  );
}
