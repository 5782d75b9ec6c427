// PostgreSQL keeps no NUL, and nobody means to type the other controls: they come with what is pasted.
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** What was typed, with LF line ends (HTML sends CRLF), without control characters and without space around it. */
export const tidyText = (typed: string): string => typed.replace(/\r\n?/g, "\n").replace(CONTROLS, "").trim();

/** As `tidyText`, on one line. */
export const tidyLine = (typed: string): string => tidyText(typed).replace(/\s+/g, " ");
