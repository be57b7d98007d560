/** What a name of the article is the name of. `unknown` where nothing says. */
export type EntityKind = 'person' | 'place' | 'body' | 'work' | 'unknown';

/** An office or role printed beside a name: its noun, and the words before it (“prime” minister). */
export interface Office {
  readonly noun: string;
  readonly modifiers: readonly string[];
}

/** Somebody or something that the article names. */
export interface Entity {
  readonly id: number;
  kind: EntityKind;
  /** The evidence that decided the kind. */
  because: string;
  /** The fullest name, as the article prints it most often. */
  name: string;
  readonly surname: string;
  given: string | null;
  gender: 'male' | 'female' | null;
  /** The gender is printed (Mr, his wife), and not only usual for the given name. */
  genderPrinted: boolean;
  readonly offices: Office[];
  /** How often the article names them. */
  mentions: number;
}

const PLAIN = /^[\0-\x7f]*$/;

/** Folds case, accents and the kinds of apostrophe, so that names compare. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}
