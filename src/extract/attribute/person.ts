/** Somebody that the article names. */
export interface Person {
  /** Index in the register. */
  readonly id: number;
  /** The fullest name, as the article prints it most often. */
  readonly name: string;
  readonly surname: string;
  readonly given: string | null;
  gender: 'male' | 'female' | null;
  /** Role nouns and titles printed beside the name. */
  readonly roles: Set<string>;
  /** A given name, title, role or reporting verb says that it is a person, not a place or a firm. */
  evident: boolean;
  /** How often the article names them. */
  mentions: number;
}

const PLAIN = /^[\0-\x7f]*$/;

/** Folds case, accents and the kinds of apostrophe, so that names compare. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}
