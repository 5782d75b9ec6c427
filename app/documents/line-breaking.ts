export type MeasureText = (text: string) => number;

/** How many of the characters fit in `width`, at least one, so that the setting always goes on. */
function fitting(characters: readonly string[], width: number, measure: MeasureText): number {
  let fits = 1;
  let tooMany = characters.length + 1;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (measure(characters.slice(0, middle).join("")) <= width) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/** A word that is wider than the line, cut wherever the line ends. */
function cutWord(word: string, width: number, measure: MeasureText): string[] {
  const pieces: string[] = [];
  let rest = [...word];
  while (rest.length > 0) {
    // A line never holds more than a few hundred characters: measuring the whole of a long word again and again is slow.
    const count = fitting(rest.slice(0, 400), width, measure);
    pieces.push(rest.slice(0, count).join(""));
    rest = rest.slice(count);
  }
  return pieces;
}

function breakParagraph(paragraph: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/ +/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = measure(word) <= width ? [word] : cutWord(word, width, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return [...lines, line];
}

/** Sets a text in lines of at most `width` (the unit of `measure`); a line end in the text ends a line. */
export const breakLines = (text: string, width: number, measure: MeasureText): string[] =>
  text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, width, measure));
