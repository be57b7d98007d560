/** What an earlier run has made for search: nothing is kept. */
export interface Kept {
  readonly get: (name: string) => Buffer | undefined;
  readonly add: (name: string, bytes: Buffer) => void;
  readonly close: () => void;
}

/** For an index that is made from nothing. */
export const nothingKept: Kept = { get: () => undefined, add: () => undefined, close: () => undefined };
