import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fact } from "#app/domain/curriculum/fact.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { withoutMeanings } from "./explained-term.ts";
import { renderMarkdown, renderPhrase } from "./markdown-html.ts";
import { readMarkdown } from "./markdown-source.ts";
import type { MarkdownKind } from "./markdown-tree.ts";

const fact = (id: string, status: Fact["status"]): [string, Fact] => [
  id,
  {
    id,
    statement: { en: "It is so." },
    source: { en: `The ${id} Act` },
    jurisdiction: { en: "Great Britain" },
    status,
    checkedOn: "2026-11-21",
    reviewBy: "2027-11-21",
  },
];

const facts = new Map([fact("settled", "stable"), fact("planned", "unconfirmed")]);

function render(markdown: string, locale: Locale = "en", kind: MarkdownKind = "page"): string {
  return renderMarkdown(readMarkdown(markdown, kind, () => undefined).tree, { facts }, locale).html;
}

const terms = new Map([
  [
    "rep",
    { id: "rep", term: { en: "Rep", cy: "Cynrychiolydd" }, meaning: { en: "One who speaks & listens." } },
  ],
]);

const renderTerms = (markdown: string, locale: Locale = "en"): string =>
  renderMarkdown(readMarkdown(markdown, "lesson", () => undefined).tree, { facts, terms }, locale).html;

describe("what a reader sees of a Markdown text", () => {
  test("words with a colon before them stay words", () => {
    expect(render("At 10:30, ratio 3:2, note:this and :that[*loud*]{x=1}.")).toBe(
      "<p>At 10:30, ratio 3:2, note:this and :that[<em>loud</em>]{x=1}.</p>",
    );
  });

  test("a word of the glossary shows its meaning without a script, once for all its mentions", () => {
    const html = renderTerms("A :term[**good** rep]{id=rep} helps a :term[rep]{id=rep}. A ratio of 1:term.");
    expect(html).toBe(
      '<p>A <button type="button" class="term" popovertarget="term-rep"><strong>good</strong> rep</button>' +
        '<span id="term-rep" popover="auto"><strong>Rep</strong> One who speaks &#x26; listens. ' +
        '<a href="/glossary#rep">In the glossary</a></span> ' +
        'helps a <button type="button" class="term" popovertarget="term-rep">rep</button>. A ratio of 1:term.</p>',
    );
    expect(withoutMeanings(html)).not.toContain("listens");
  });

  test("a meaning that nobody has translated is read aloud as English", () => {
    const html = renderTerms("Y :term[cynrychiolydd]{id=rep}", "cy");
    expect(html).toContain('popover="auto" lang="en"><strong>Cynrychiolydd</strong> One who');
    expect(html).toContain("Yn yr eirfa");
  });

  test("a line with two colons before a word stays words", () => {
    expect(render("::leaf[x]")).toBe("<p>::leaf[x]</p>");
  });

  test("an e-mail address and a site without https stay words", () => {
    expect(render("Ask rep@example.org or www.example.org.")).toBe(
      "<p>Ask rep@example.org or www.example.org.</p>",
    );
  });

  test("a link away takes no address of ours with it, a link within is plain", () => {
    expect(render("[Acas](https://www.acas.org.uk/) and [help](/help-now)")).toBe(
      '<p><a href="https://www.acas.org.uk/" rel="noreferrer">Acas</a> and <a href="/help-now">help</a></p>',
    );
  });

  test("headings have anchors of their own, apart from those of the page and from each other", () => {
    const { tree } = readMarkdown("## Content\n\n### Tŷ\n\n## Content\n\n## ???", "lesson", () => undefined);
    const { html, headings } = renderMarkdown(tree, { facts }, "en");
    expect([...html.matchAll(/id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      "at-content",
      "at-ty",
      "at-content-2",
      "at-section",
    ]);
    expect(headings).toEqual([
      { id: "at-content", text: "Content" },
      { id: "at-content-2", text: "Content" },
      { id: "at-section", text: "???" },
    ]);
  });

  test("a block says its title first", () => {
    expect(render(':::callout{title="Keep & carry"}\nListen.\n:::')).toBe(
      '<div class="callout"><p class="block-title">Keep &#x26; carry</p><p>Listen.</p></div>',
    );
  });

  test("law is shown with the source, the certainty and the day of every fact", () => {
    const html = render(':::law{facts="settled planned"}\nTime off is paid.\n:::');
    expect(html).toContain('<p class="block-title">What the law says</p><p>Time off is paid.</p>');
    expect(html).toContain("<li>The settled Act. Settled. Checked on 21 November 2026.</li>");
    expect(html).toContain(
      "<li>The planned Act. <strong>Not confirmed as in force: check with your official.</strong> Checked on 21 November 2026.</li>",
    );
  });

  test("a source from which two facts come is named once", () => {
    const twin: Fact = { ...fact("settled", "stable")[1], id: "twin" };
    const both = new Map([...facts, ["twin", twin] as const]);
    const { tree } = readMarkdown(':::law{facts="settled twin"}\nIt is so.\n:::', "lesson", () => undefined);
    expect(renderMarkdown(tree, { facts: both }, "en").html.match(/The settled Act/g)).toHaveLength(1);
  });

  test("law is introduced in Welsh on a Welsh page", () => {
    const html = render(':::law{facts="settled"}\nTelir am yr amser.\n:::', "cy");
    expect(html).toContain("Beth mae’r gyfraith yn ei ddweud");
    expect(html).toContain("Gwiriwyd ar 21 Tachwedd 2026.");
  });

  test("a footnote leads to its text and back, in the reader's language", () => {
    const markdown = "Rhowch nodyn.[^a]\n\n[^a]: Y nodyn.";
    const html = render(markdown, "cy");
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(targets).toHaveLength(2);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect(html).toContain(">Nodiadau</h2>");
    expect(html).toContain('aria-label="Yn ôl at le nodyn 1"');
    expect(render(markdown)).toContain(">Notes</h2>");
  });

  test("a table can be scrolled by keyboard, and its columns have heads", () => {
    const html = render("| Item | Pay |\n| --- | --: |\n| Duty | Yes |");
    expect(html).toContain('<div class="table" role="region" tabindex="0" aria-label="Table 1"><table>');
    expect(html).toContain('<th scope="col">Item</th>');
    expect(html).toContain('<td class="to-end">Yes</td>');
  });

  test("a union detail marks the item or the paragraph that goes without it", () => {
    expect(render("- Ring :detail[phone]\n- Wait")).toBe(
      '<ul>\n<li data-needs="phone">Ring <span data-detail="phone"></span></li>\n<li>Wait</li>\n</ul>',
    );
    expect(render("Ring :detail[phone] or :detail[line].")).toMatch(/^<p data-needs="phone line">/);
  });

  test("an option is a phrase, without a paragraph around it", () => {
    const { tree } = readMarkdown("Ring *today*", "option", () => undefined);
    expect(renderPhrase(tree, "en")).toBe("Ring <em>today</em>");
  });
});

describe("what may never come out of a Markdown text", () => {
  const unsafe =
    /<(script|iframe|object|style|form|img|input|svg)|<[^>]*\s(on\w+|style)=|href="(?!https:)[a-z][\w+.-]*:/i;
  const attacks = [
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:x)",
    "![x](https://example.org/pixel.png)",
    '<a href="https://x.org" onclick="alert(1)">x</a>',
    ':::callout{title="<img src=x onerror=alert(1)>"}\nx\n:::',
    ':::callout{onclick="alert(1)" style="position:fixed"}\nx\n:::',
    ":span[x]{onmouseover=alert(1)}",
    "[^<script>]\n\n[^<script>]: x",
    "[x]: javascript:alert(1)\n\n[x]",
  ];

  test.each(attacks)("%s", (attack) => {
    expect(render(attack)).not.toMatch(unsafe);
  });

  test("nor out of any text at all", () => {
    const piece = fc.constantFrom(
      ...attacks,
      "](",
      "[",
      "`",
      "\n\n",
      ":::",
      "<",
      '"',
      "&lt;",
      "*",
      "- ",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(render(pieces.join(""))).not.toMatch(unsafe);
      }),
      { numRuns: 200 },
    );
  });
});
