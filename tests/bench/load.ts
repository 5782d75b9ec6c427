import autocannon from "autocannon";

export type Load = { perSecond: number; p50: number; p99: number };

/** Asks one address for some seconds. Times in milliseconds. Throws when an answer is not a 2xx. */
export async function load(
  url: string,
  options: { connections: number; seconds: number; cookie?: string },
): Promise<Load> {
  const { connections, seconds, cookie } = options;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(cookie === undefined ? {} : { headers: { cookie } }),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${url}: ${String(result.non2xx)} answers were refusals, ${String(result.errors)} failed`,
    );
  }
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
