import type { Role } from '../../model.ts';
import { phraseBook } from '../words.ts';
import type { EchoIndex } from './echoes.ts';
import type { Passage, Verdict } from './passage.ts';

/** Before the article's first paragraph, among its paragraphs, or after the last. */
export type Place = 'head' | 'between' | 'tail';

/** What is known of the whole article when its passages are looked at one by one. */
export interface Survey {
  /** Index of the first passage of the running text. */
  readonly start: number;
  /** Index of the last. */
  readonly end: number;
  /** Index of the headline, or `null` where none is known. */
  readonly headline: number | null;
  /** Which passages repeat which. */
  readonly echoes: EchoIndex;
}

/** A passage with everything that a rule may look at. */
export interface Context {
  readonly passage: Passage;
  readonly index: number;
  readonly passages: readonly Passage[];
  /** What is decided so far, by index; `null` where nothing is. */
  readonly verdicts: readonly (Verdict | null)[];
  readonly place: Place;
  readonly survey: Survey;
}

/**
 * One reason to give a passage a role. Rules are tried in order; the first that takes it decides. What each takes, and
 * what it must refuse, stands in `examples.yaml`.
 */
export interface Rule {
  /** Kebab case; printed beside each block that it decided. */
  readonly name: string;
  /** `left-out` unless given. */
  readonly role?: Role;
  /** One sentence on what it is and why it is no paragraph. */
  readonly doc: string;
  readonly closes?: Verdict['closes'];
  readonly opens?: Verdict['opens'];
  /** No passage of more words is ever meant; saves looking at it. */
  readonly most?: number;
  /** Looks at nothing but the passage's own words: one look is enough, wherever it stands. */
  readonly placeless?: boolean;
  /** Is asked of passages too that another rule has given this role. */
  readonly revises?: Role;
  readonly test: (context: Context) => boolean;
}

/** Longer than any notice of a page. */
const MOST_WORDS = 120;

/** Where a rule holds; anywhere unless given. */
interface Places {
  readonly places?: readonly Place[];
}

/** A rule on the words of a passage alone. */
export function wordsRule({
  words,
  places = [],
  ...rule
}: Omit<Rule, 'test'> & Places & { readonly words: (passage: Passage) => boolean }): Rule {
  return {
    most: MOST_WORDS,
    placeless: places.length === 0,
    ...rule,
    test: ({ passage, place }) =>
      passage.key !== '' && (places.length === 0 || places.includes(place)) && words(passage),
  };
}

/** A rule on lines that `words/lines/<its name>.txt` holds; `also` is what else is needed. */
export function listRule({
  also = () => true,
  ...rule
}: Omit<Rule, 'test' | 'role'> & Places & { readonly also?: (passage: Passage) => boolean }): Rule {
  const isListed = phraseBook(`lines/${rule.name}`);
  const words = (passage: Passage): boolean =>
    isListed(passage.key) && !isReported(passage.text) && also(passage);
  return wordsRule({ ...rule, words });
}

/** Somebody says it in quotation marks: a notice of a web page never does. */
export function isReported(text: string): boolean {
  return /["“”]/.test(text) && /\b(?:said|says|told|added|asked|wrote|warned|according)\b/.test(text);
}
