import { useEffect, useState } from "react";
import { LESSON_TEXT } from "#app/domain/learning/lesson-progress.ts";

/** A reader has passed a heading when it is this far above the lower edge of the window. */
const READING_LINE = 0.35;
/** In pixels: of a block that shows less at the upper edge there is no line left to read. */
const LEAST_SHOWN = 24;
const SETTLE_MS = 1500;

type Place = { heading: string | null; block: string | null };

/** The last heading above the reading line, and the topmost block in view; no block while that is the first. */
function placeInView(): Place {
  const blocks = [...(document.getElementById(LESSON_TEXT)?.children ?? [])].filter(({ id }) => id !== "");
  const line = window.innerHeight * READING_LINE;
  const passed = blocks.filter((block) => block.tagName === "H2" && block.getBoundingClientRect().top < line);
  const topmost = blocks.findIndex((block) => block.getBoundingClientRect().bottom > LEAST_SHOWN);
  const block = blocks.at(topmost);
  return { heading: passed.at(-1)?.id ?? null, block: topmost === 0 || !block ? null : block.id };
}

/** Outlives the page that sends it. A place that is lost is kept the next time a block is passed. */
function post(to: string, place: string): void {
  void fetch(to, { method: "POST", keepalive: true, body: new URLSearchParams({ place }) }).catch(
    () => undefined,
  );
}

/**
 * Follows the reader through the lesson and keeps the topmost block in view, once they have stayed a moment or leave:
 * posted to `to`, and only when it is another one than before. Returns the last heading passed, for the contents list.
 */
export function useReadingPlace(to: string): string | null {
  const [heading, setHeading] = useState<string | null>(null);
  useEffect(() => {
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
      const place = placeInView();
      setHeading(place.heading);
      if (place.block === current) return;
      current = place.block;
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
  }, [to]);
  return heading;
}
