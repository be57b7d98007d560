import { type Extraction, type Quotation, SURE } from '../model.ts';
import { idOf } from '../read/speech/quotations/id.ts';
import { contextOf, surroundingsOf } from './context.ts';
import { foldWords } from './words.ts';

/** As much of a quotation as linking asks of it. */
export interface Linkable {
  /** Its words, folded. */
  readonly words: readonly string[];
  /** Last word of the speaker's name, folded; `null` where not surely known. */
  readonly surname: string | null;
  /** What a statement is called that begins with it. */
  readonly name: string;
  /** Telling words of the sentences in which it stands; asked of few. */
  readonly context: () => ReadonlySet<string>;
}

/** The quotations of an article, in order. */
export function linkablesOf({ seed, blocks, quotations }: Extraction): Linkable[] {
  return quotations.map((quotation) => ({
    words: foldWords(quotation.exact.join(' ')),
    surname: surnameOf(quotation),
    name: idOf(quotation.exact),
    context: () => contextOf(seed.text, surroundingsOf(blocks, quotation)),
  }));
}

/** A speaker who is only described (“a senior officer”) or not sure may be anybody's name elsewhere. */
function surnameOf({ speaker, confidence }: Quotation): string | null {
  if (speaker === null || confidence < SURE) return null;
  const words = speaker.split(/\s+/);
  return words.every((word) => /^\p{Lu}/u.test(word)) ? (foldWords(speaker).at(-1) ?? null) : null;
}
