import { expect, test } from "vitest";
import { numberBlocks, placeLeft } from "./reading-place.ts";

const before = `<p>Begin.</p>
<h2 id="at-ask">Ask</h2>
<p>First, <strong>listen</strong>.<br>Then wait.</p>
<ul>
<li><p>One</p></li>
</ul>
<h3 id="at-when">When</h3>
<div class="table" role="region" tabindex="0" aria-label="Wider > longer"><table><tbody><tr><td>x</td></tr></tbody></table></div>
<hr>
<blockquote>
<p>Said.</p>
</blockquote>
<section data-footnotes class="footnotes"><h2 id="footnote-label">Notes</h2><ol><li id="user-content-fn-1"><p>A note.</p></li></ol></section>`;

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

test("every block of a lesson can be gone back to, and what is inside one goes with it", () => {
  expect(idsIn(numberBlocks(before))).toEqual([
    "at.1",
    "at-ask",
    "at-ask.1",
    "at-ask.2",
    "at-when",
    "at-when.1",
    "at-when.2",
    "footnote-label",
    "user-content-fn-1",
  ]);
});

test("nothing but the ids is added to what a lesson says", () => {
  expect(numberBlocks(before).replaceAll(/ id="at[a-z-]*\.\d+"/g, "")).toBe(before);
});

test("a reader keeps their place when another section of the lesson is rewritten", () => {
  const rewritten = before
    .replace("<p>Begin.</p>", "<p>Begin.</p><p>Wait.</p>")
    .replace("<hr>", "<p>New</p>");
  expect(numberBlocks(rewritten)).toContain('<ul id="at-ask.2">');
});

test.each([
  ["the paragraph where it still is", "at-ask.2", "at-ask.2"],
  ["a heading, which older places are", "at-when", "at-when"],
  ["the section of a paragraph that has been taken out", "at-ask.9", "at-ask"],
  ["the top of a lesson whose section has gone", "at-gone.1", null],
  ["the top for what never was a place", 'x" onclick="', null],
  ["the top when nothing was kept", null, null],
])("a reader goes on at %s", (_, kept, found) => {
  expect(placeLeft(numberBlocks(before), kept)).toBe(found);
});
