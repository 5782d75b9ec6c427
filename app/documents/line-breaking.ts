/** The width of a text that is set on one line. Widths add up: that of two words and a space is the sum of the three. */
export type MeasureText = (text: string) => number;

/** A word that is wider than the line, cut wherever the line ends; at least one character to a line. */
function cutWord(word: string, width: number, measure: MeasureText): string[] {
  const pieces: string[] = [];
  let piece = "";
  let room = width;
  for (const character of word) {
    const needed = measure(character);
    if (needed > room && piece !== "") {
      pieces.push(piece);
      piece = "";
      room = width;
    }
    piece += character;
    room -= needed;
  }
  return [...pieces, piece];
}

function breakParagraph(paragraph: string, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  const space = measure(" ");
  let words: string[] = [];
  let room = width;
  const endLine = () => {
    if (words.length > 0) lines.push(words.join(" "));
    words = [];
    room = width;
  };
  const put = (word: string, needed: number) => {
    if (needed > room) endLine();
    words.push(word);
    room -= needed + space;
  };
  for (const word of paragraph.split(" ").filter(Boolean)) {
    const needed = measure(word);
    if (needed <= width) put(word, needed);
    else for (const piece of cutWord(word, width, measure)) put(piece, measure(piece));
  }
  endLine();
  return lines.length === 0 ? [""] : lines;
}

/** Sets a text in lines of at most `width` (the unit of `measure`); a line end in the text ends a line. */
export const breakLines = (text: string, width: number, measure: MeasureText): string[] =>
  text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, width, measure));
