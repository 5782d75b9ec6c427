import type { HeadingLevel } from "./document-block.ts";
import { GAP, HEADING, PARAGRAPH } from "./document-style.ts";
import { MEASURE, PAGE, asContent, drawLines, flowLines, keepTogether, leaveSpace } from "./page-flow.ts";
import { type SetBlock, addElement } from "./set-block.ts";
import type { SetText, Typesetter } from "./typesetter.ts";

const BULLET_INDENT = 14;
const FEWEST_LINES = 2;

export function setHeading(typesetter: Typesetter, level: HeadingLevel, text: string): SetBlock {
  const style = HEADING[level];
  const { lines, actual } = typesetter.set(text, style, MEASURE);
  return {
    start: style.before + lines.length * style.leading + style.after,
    keepWithNext: true,
    draw({ pdf, flow, root }) {
      const element = addElement(pdf, root, `H${level}`, { actual });
      flowLines(flow, lines, style, { x: PAGE.left, tag: `H${level}`, element });
      leaveSpace(flow, style.after);
    },
  };
}

/** An empty line in the text begins another paragraph. */
export function setParagraphs(typesetter: Typesetter, text: string, tone: keyof typeof PARAGRAPH): SetBlock {
  const style = PARAGRAPH[tone];
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => typesetter.set(paragraph, style, MEASURE));
  return {
    start: style.leading * Math.min(FEWEST_LINES, paragraphs[0]?.lines.length ?? 0),
    keepWithNext: false,
    draw({ pdf, flow, root }) {
      for (const { lines, actual } of paragraphs) {
        flowLines(flow, lines, style, {
          x: PAGE.left,
          tag: "P",
          element: addElement(pdf, root, "P", { actual }),
        });
        leaveSpace(flow, GAP.paragraph);
      }
    },
  };
}

export function setList(typesetter: Typesetter, items: readonly string[]): SetBlock {
  const style = PARAGRAPH.plain;
  const set = items.map((item) => typesetter.set(item, style, MEASURE - BULLET_INDENT));
  const startOf = ({ lines }: SetText) => Math.min(lines.length, FEWEST_LINES) * style.leading;
  return {
    start: set[0] ? startOf(set[0]) : 0,
    keepWithNext: false,
    draw({ pdf, flow, root }) {
      const list = addElement(pdf, root, "L");
      for (const item of set) {
        keepTogether(flow, startOf(item));
        const entry = addElement(pdf, list, "LI");
        const bullet = addElement(pdf, entry, "Lbl");
        asContent(pdf, bullet, "Lbl", () => drawLines(pdf, ["•"], style, PAGE.left, flow.y));
        const element = addElement(pdf, entry, "LBody", { actual: item.actual });
        flowLines(flow, item.lines, style, { x: PAGE.left + BULLET_INDENT, tag: "LBody", element });
        leaveSpace(flow, GAP.item);
      }
      leaveSpace(flow, GAP.paragraph - GAP.item);
    },
  };
}
