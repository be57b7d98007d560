import type { Span } from '../../../model.ts';
import type { Entity } from '../names/entity.ts';

/** A word, a mark of punctuation, or a whole quotation standing in the reporter's sentence. Offsets in the seed. */
export interface Token extends Span {
  readonly kind: 'word' | 'punctuation' | 'quotation';
  /** The text of the seed, in which it stands. */
  readonly seed: string;
  /** The characters without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Ends in ’s (or s’): what follows belongs to it. */
  readonly possessive: boolean;
  /** Which of the quoted spans this is, or -1. */
  readonly quote: number;
  /** For a quotation: the last character inside, which tells whether it ends its sentence. */
  readonly last: string;
  /** Index of the sentence within the paragraph. */
  readonly sentence: number;
  /** May be part of a name: see `markNames`. */
  readonly name: boolean;
  /** The article has shown it to be a name, though it is a word too. */
  readonly shown: boolean;
  /** Who or what the name is that begins here; known once the names of the article are. */
  readonly entity: Entity | null;
}

/** A token while its article is being read: sentence, name and entity are yet to be found. */
export type TokenDraft = Omit<Token, 'sentence' | 'name' | 'shown' | 'entity'> & {
  sentence: number;
  name: boolean;
  shown: boolean;
  entity: Entity | null;
};

/** A quoted stretch to be read as one token: marks included in the span. */
export interface QuotedStretch extends Span {
  readonly quote: number;
  /** The last character inside the marks. */
  readonly last: string;
}
