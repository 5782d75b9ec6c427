import { useEffect, useState } from "react";

/** A reader has passed a heading when it is this far above the lower edge of the window. */
const READING_LINE = 0.35;
const SETTLE_MS = 1500;

/** The last of the headings that stands above the reading line; null before the first. */
function headingPassed(ids: readonly string[]): string | null {
  const line = window.innerHeight * READING_LINE;
  const passed = ids.filter((id) => {
    const heading = document.getElementById(id);
    return heading !== null && heading.getBoundingClientRect().top < line;
  });
  return passed.at(-1) ?? null;
}

/** Outlives the page that sends it. A place that is lost is kept the next time a heading is passed. */
function post(to: string, heading: string): void {
  void fetch(to, { method: "POST", keepalive: true, body: new URLSearchParams({ heading }) }).catch(
    () => undefined,
  );
}

/**
 * Follows the reader through the headings and keeps the last one passed, once they have stayed a moment or leave:
 * posted to `to`, and only when it is another one than before. Returns it for the contents list.
 */
export function useReadingPlace(ids: readonly string[], to: string): string | null {
  const [place, setPlace] = useState<string | null>(null);
  const key = ids.join(" ");
  useEffect(() => {
    const headings = key.split(" ");
    let current: string | null = null;
    let kept: string | null = null;
    let timer = 0;
    const keep = () => {
      window.clearTimeout(timer);
      if (current === null || current === kept) return;
      kept = current;
      post(to, current);
    };
    const follow = () => {
      const passed = headingPassed(headings);
      if (passed === current) return;
      current = passed;
      setPlace(passed);
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, SETTLE_MS);
    };
    const leave = () => {
      if (document.visibilityState === "hidden") keep();
    };
    follow();
    window.addEventListener("scroll", follow, { passive: true });
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("scroll", follow);
      document.removeEventListener("visibilitychange", leave);
      keep();
    };
  }, [key, to]);
  return place;
}
