import type { HeadingLevel } from "./document-block.ts";
import { COLOUR, GAP, HEADING, PARAGRAPH } from "./document-style.ts";
import {
  MEASURE,
  PAGE,
  type Rule,
  asArtifact,
  asContent,
  drawLines,
  flowLines,
  keepTogether,
  leaveSpace,
} from "./page-flow.ts";
import { type SetBlock, addElement } from "./set-block.ts";
import type { SetText, Typesetter } from "./typesetter.ts";

const BULLET_INDENT = 14;
const NUMBER_INDENT = 20;
const BOX_INDENT = 14;
const FEWEST_LINES = 2;

type BoxWish = { inset?: boolean | undefined };

const leftOf = (inset: boolean): number => PAGE.left + (inset ? BOX_INDENT : 0);
const ruleOf = (inset: boolean, after: number): { rule?: Rule } =>
  inset ? { rule: { colour: COLOUR.accent, after } } : {};

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

/** An empty line in the text begins another paragraph. What is strong is the title of what follows. */
export function setParagraphs(
  typesetter: Typesetter,
  text: string,
  tone: keyof typeof PARAGRAPH,
  { inset = false }: BoxWish = {},
): SetBlock {
  const style = PARAGRAPH[tone];
  const x = leftOf(inset);
  const width = MEASURE - (x - PAGE.left);
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => typesetter.set(paragraph, style, width));
  return {
    start: style.leading * Math.min(FEWEST_LINES, paragraphs[0]?.lines.length ?? 0),
    keepWithNext: tone === "strong",
    draw({ pdf, flow, root }) {
      for (const { lines, actual } of paragraphs) {
        const element = addElement(pdf, root, "P", { actual });
        flowLines(flow, lines, style, { x, tag: "P", element, ...ruleOf(inset, GAP.paragraph) });
        leaveSpace(flow, GAP.paragraph);
      }
    },
  };
}

type ListWish = BoxWish & { numbered?: boolean | undefined; boxes?: boolean | undefined };

const TICK_SIZE = 8.5;
const WRITING_LINE = 24;

export function setList(
  typesetter: Typesetter,
  items: readonly string[],
  { inset = false, numbered = false, boxes = false }: ListWish = {},
): SetBlock {
  const style = PARAGRAPH.plain;
  const left = leftOf(inset);
  const x = left + (numbered ? NUMBER_INDENT : BULLET_INDENT);
  const set = items.map((item) => typesetter.set(item, style, MEASURE - (x - PAGE.left)));
  const startOf = ({ lines }: SetText) => Math.min(lines.length, FEWEST_LINES) * style.leading;
  return {
    start: set[0] ? startOf(set[0]) : 0,
    keepWithNext: false,
    draw({ pdf, flow, root }) {
      const list = addElement(pdf, root, "L");
      set.forEach((item, i) => {
        keepTogether(flow, startOf(item));
        const entry = addElement(pdf, list, "LI");
        const label = addElement(pdf, entry, "Lbl");
        const mark = numbered ? `${i + 1}.` : "•";
        asContent(pdf, label, "Lbl", () => {
          if (!boxes) drawLines(pdf, [mark], style, left, flow.y);
          else
            pdf
              .rect(left, flow.y + 2, TICK_SIZE, TICK_SIZE)
              .lineWidth(0.75)
              .strokeColor(COLOUR.ink)
              .stroke();
        });
        const element = addElement(pdf, entry, "LBody", { actual: item.actual });
        const after = i === set.length - 1 ? GAP.paragraph : GAP.item;
        flowLines(flow, item.lines, style, { x, tag: "LBody", element, ...ruleOf(inset, after) });
        leaveSpace(flow, GAP.item);
      });
      leaveSpace(flow, GAP.paragraph - GAP.item);
    },
  };
}

/** A label, and below it lines to write on; the lines are no part of the text. */
export function setBlank(typesetter: Typesetter, label: string, lines: number): SetBlock {
  const style = PARAGRAPH.strong;
  const set = typesetter.set(label, style, MEASURE);
  const height = set.lines.length * style.leading + lines * WRITING_LINE;
  return {
    start: height,
    keepWithNext: false,
    draw({ pdf, flow, root }) {
      const element = addElement(pdf, root, "P", { actual: set.actual });
      flowLines(flow, set.lines, style, { x: PAGE.left, tag: "P", element });
      asArtifact(pdf, "Layout", () => {
        for (let i = 1; i <= lines; i += 1) {
          const y = flow.y + i * WRITING_LINE;
          pdf.moveTo(PAGE.left, y).lineTo(PAGE.left + MEASURE, y);
        }
        pdf.lineWidth(0.5).strokeColor(COLOUR.muted).stroke();
      });
      leaveSpace(flow, lines * WRITING_LINE + GAP.table);
    },
  };
}
