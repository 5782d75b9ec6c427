import { type Viewer, branchesOf, hasRole } from "#app/domain/accounts/viewer.ts";

type Label =
  "home" | "learn" | "branch" | "branches" | "plan" | "people" | "training" | "editions" | "account";
export type NavigationItem = { to: string; label: Label; end?: boolean };

/** The few places a person can go from anywhere: only those their roles reach. */
export function navigationFor(viewer: Viewer): NavigationItem[] {
  const [branch] = branchesOf(viewer);
  const seesAll = hasRole(viewer, "administrator") || hasRole(viewer, "national");
  const teachesOrSeesAll = seesAll || hasRole(viewer, "trainer");
  return [
    { to: "/", label: "home", end: true },
    { to: "/learn", label: "learn" },
    ...(branch
      ? [
          { to: `/branches/${branch.slug}`, label: "branch" as const, end: true },
          { to: `/branches/${branch.slug}/plan`, label: "plan" as const },
        ]
      : []),
    ...(seesAll ? [{ to: "/branches", label: "branches" as const, end: true }] : []),
    ...(teachesOrSeesAll ? [{ to: "/training", label: "training" as const }] : []),
    ...(hasRole(viewer, "administrator") ? [{ to: "/admin/people", label: "people" as const }] : []),
    ...(teachesOrSeesAll ? [{ to: "/editions", label: "editions" as const }] : []),
    { to: "/account", label: "account" },
  ];
}
