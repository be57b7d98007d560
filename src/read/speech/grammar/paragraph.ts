import type { Block, Role, Span } from '../../../model.ts';
import { trimmedSpan } from '../../../text/span.ts';

const SPOKEN: ReadonlySet<Role> = new Set<Role>(['paragraph', 'standfirst']);

/** A body block without the white space at its ends. */
export interface Paragraph extends Span {
  readonly index: number;
}

/** The paragraphs in which speech may stand, in order; what stands between them (crossheads, captions, links) is passed over. */
export function bodyParagraphs(text: string, blocks: readonly Block[]): Paragraph[] {
  return blocks
    .filter(({ role }) => SPOKEN.has(role))
    .flatMap((block) => trimmedSpan(text, block) ?? [])
    .map((span, index) => ({ ...span, index }));
}
