import { expect, test } from "vitest";
import { readBlocks } from "./lesson-blocks.ts";

test("a lesson is read block by block, as plain text", () => {
  const html = `<p>Before <em>any</em> heading,<br>
&#x3C;first&#x3E;.</p>
<h2 id="at-ask">Ask &#x26; note</h2>
<ul>
<li>When?</li>
<li>
<p>Where?</p>
<p>And with <a href="/x">whom</a>?</p>
</li>
</ul>
<h3 id="at-then">Then</h3>
<div class="table" role="region" aria-label="Table > 1" tabindex="0"><table><thead><tr><th scope="col">Day</th><th scope="col">Limit</th></tr></thead>
<tbody><tr><td>One</td><td></td></tr></tbody></table></div>
<div class="law"><p class="block-title">What the law says</p><p>It is so.</p><ul class="law-sources">
<li>The Act. <strong>Not confirmed.</strong> Checked.</li></ul></div>
<details class="answer"><summary class="block-title">Our answer</summary><p>Yes.</p></details>`;
  expect(readBlocks(html)).toEqual([
    { kind: "text", text: "Before any heading, <first>." },
    { kind: "section", text: "Ask & note" },
    { kind: "item", text: "When?" },
    { kind: "item", text: "Where?" },
    { kind: "item", text: "And with whom?" },
    { kind: "heading", text: "Then" },
    { kind: "row", text: "Day · Limit" },
    { kind: "row", text: "One ·" },
    { kind: "title", text: "What the law says" },
    { kind: "text", text: "It is so." },
    { kind: "item", text: "The Act. Not confirmed. Checked." },
    { kind: "title", text: "Our answer" },
    { kind: "text", text: "Yes." },
  ]);
});

test("the meaning behind a term and the number of a note are no part of the sentence", () => {
  const html =
    '<p>A <button type="button" class="term" popovertarget="term-rep">rep</button>' +
    '<span id="term-rep" popover="auto"><strong>Rep</strong> One who speaks <a href="/g">In the glossary</a></span> helps' +
    '<sup><a href="#fn-1" id="ref-1" data-footnote-ref aria-describedby="label">1</a></sup>.</p>' +
    '<section data-footnotes class="footnotes"><h2 id="label">Notes</h2><ol><li id="fn-1"><p>A note. ' +
    '<a href="#ref-1" data-footnote-backref aria-label="Back">↩</a></p></li></ol></section>';
  expect(readBlocks(html)).toEqual([
    { kind: "text", text: "A rep helps." },
    { kind: "section", text: "Notes" },
    { kind: "item", text: "A note." },
  ]);
});
