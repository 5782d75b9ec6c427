import { randomInt } from "node:crypto";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const SEED_END = 2 ** 31;

/** A seed that nobody can foresee, as a whole number that PostgreSQL keeps in an integer. */
export const newSeed = (): number => randomInt(SEED_END);

/**
 * Gives things in another order, each order as likely as any other (Fisher and Yates). The same seed gives the same
 * orders again, in the same sequence of calls.
 */
export function seededShuffle(seed: number): <T>(things: readonly T[]) => T[] {
  const generator = xoroshiro128plus(seed);
  return (things) => {
    const order = [...things];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = uniformInt(generator, 0, last);
      [order[last], order[other]] = [
        order[other] as (typeof order)[number],
        order[last] as (typeof order)[number],
      ];
    }
    return order;
  };
}
