/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** At least 0 and below 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** True in so many cases of one. */
  readonly chance: (probability: number) => boolean;
  /** One of a list; those at its beginning more often where `skew` is above 1. */
  readonly pick: <Value>(values: readonly Value[], skew?: number) => Value;
  /** Around 0 with a standard deviation of 1. */
  readonly normal: () => number;
}

/** Makes a source (the generator mulberry32). */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: (values, skew = 1) => {
      const value = values[Math.floor(next() ** skew * values.length)];
      if (value === undefined) throw new Error('Nothing to pick from');
      return value;
    },
    // The sum of three is near enough to a bell, and three times as fast as the exact transformation.
    normal: () => (next() + next() + next() - 1.5) * 2,
  };
};
