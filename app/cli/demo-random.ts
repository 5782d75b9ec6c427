import { v7 } from "uuid";

/** Chances that come out the same for the same seed. */
export type Chance = {
  /** A whole number from 0 to `below` - 1. */
  number: (below: number) => number;
  /** True about `share` of the time; 0 never, 1 always. */
  happens: (share: number) => boolean;
  pick: <T>(items: readonly [T, ...T[]]) => T;
  /** An identifier of that moment. */
  id: (at: Date) => string;
};

const TWO_TO_32 = 4_294_967_296;
const ID_BYTES = 16;

/** The generator mulberry32 (public domain): 32 bits of state, which is plenty for invented people. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
  const number = (below: number) => Math.floor(fraction() * below);
  return {
    number,
    happens: (share) => fraction() < share,
    pick: (items) => items[number(items.length)] ?? items[0],
    id: (at) => v7({ msecs: at.getTime(), random: Uint8Array.from({ length: ID_BYTES }, () => number(256)) }),
  };
}
