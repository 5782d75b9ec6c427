const WIDTH = 30;

/**
 * A bar that fills up in place on a terminal; where the output is a file, a line for each tenth.
 * Gives a function to be told how much is done.
 */
export function progressLine(
  of: number,
  what: string,
  out: NodeJS.WriteStream = process.stdout,
): (done: number) => void {
  let tenth = 0;
  return (done) => {
    const share = of === 0 ? 1 : done / of;
    const words = `${String(done)} of ${String(of)} ${what}`;
    if (out.isTTY) {
      const full = Math.round(share * WIDTH);
      out.write(`\r[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${words}${done >= of ? "\n" : ""}`);
    } else if (Math.floor(share * 10) > tenth) {
      tenth = Math.floor(share * 10);
      out.write(`${words}\n`);
    }
  };
}
