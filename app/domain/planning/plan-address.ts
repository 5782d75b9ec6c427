/** The branch's part of the address, and the first day of the plan's period; null is the newest plan. */
export type PlanAddress = { branch: string; period: string | null };

/** The address of the viewer's own plan: it names nobody, because everybody has their own there. */
export const OWN_PLAN = "own-plan";
export type OwnPlan = typeof OWN_PLAN;

/** What a saved form says on the page that it leads to. */
export const savedNotices = ["fields", "objective", "action", "deleted", "period", "started"] as const;
export type SavedNotice = (typeof savedNotices)[number];

export const planAddressOf = (branch: string | undefined, url: string): PlanAddress => ({
  branch: branch ?? "",
  period: new URL(url).searchParams.get("period"),
});

/** `at` is the objective beside which it is said; null is the head of the page. */
export type Saved = { notice: SavedNotice; at: string | null };

export function savedOf(url: string): Saved | null {
  const { searchParams } = new URL(url);
  const notice = savedNotices.find((known) => known === searchParams.get("saved"));
  return notice === undefined ? null : { notice, at: searchParams.get("at") };
}

/** The page of a plan, or one below it, such as `["objectives", id]`. */
export function planPath(
  address: PlanAddress | OwnPlan,
  below: readonly string[] = [],
  {
    saved,
    at,
    anchor,
    audience,
  }: { saved?: SavedNotice; at?: string; anchor?: string; audience?: string } = {},
): string {
  const query = new URLSearchParams();
  const root = address === OWN_PLAN ? "/my-plan" : `/branches/${address.branch}/plan`;
  if (address !== OWN_PLAN && address.period !== null) query.set("period", address.period);
  if (audience !== undefined) query.set("for", audience);
  if (saved !== undefined) query.set("saved", saved);
  if (at !== undefined) query.set("at", at);
  const path = [root, ...below].join("/");
  return `${path}${query.size > 0 ? `?${query.toString()}` : ""}${anchor === undefined ? "" : `#${anchor}`}`;
}
