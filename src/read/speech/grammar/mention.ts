import type { Span } from '../../../model.ts';
import type { Entity } from '../names/entity.ts';

/** `thing`: a noun phrase that no list knows as one that speaks; it counts only right beside a reporting verb. */
export type MentionKind = 'pronoun' | 'person' | 'body' | 'role' | 'joint' | 'thing';

/** Words that name somebody or something that can speak. Offsets in the seed. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The words as printed. */
  readonly words: string;
  /** The name without title and role (“Ann Lee” of “Rep. Ann Lee”); `null` for pronouns and unnamed roles. */
  readonly name: string | null;
  /** Titles and role nouns around the name, lower case. */
  readonly roles: readonly string[];
  readonly plural: boolean;
  /** Starts with “the”, “this”, a possessive: it points back to somebody. */
  readonly definite: boolean;
  /** Whom the name means, where it is one. */
  readonly entity: Entity | null;
  /** Index of its first token, and of the token after its last. */
  readonly from: number;
  readonly to: number;
}
