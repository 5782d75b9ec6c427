/** What `fetch` throws when nothing answers, in the words of Chromium, Firefox and Safari (Fetch Standard, 5.6). */
const WORDS = /failed to fetch|networkerror|load failed/i;

/** True when a request got no answer at all: no connection, or a server that is not there. */
export const isNoConnection = (error: unknown): boolean =>
  error instanceof TypeError && WORDS.test(error.message);
