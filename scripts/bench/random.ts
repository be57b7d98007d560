/** A source of numbers that gives the same ones for the same start, on any machine. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  readonly under: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** Mulberry32, by Tommy Ettinger (public domain): small, and even enough for made-up texts. */
export function randomFrom(start: number): Random {
  let state = start >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const under = (below: number) => Math.floor(next() * below);
  return {
    under,
    pick: (from) => {
      const one = from[under(from.length)];
      if (one === undefined) throw new RangeError('Cannot pick from nothing');
      return one;
    },
  };
}
