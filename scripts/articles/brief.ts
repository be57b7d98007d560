import { contextOf, surroundingsOf } from '../../src/extract/link/context.ts';
import { type Linkable, linkableOf } from '../../src/extract/link/linkable.ts';
import type { Extraction, Message, Source, Span } from '../../src/model.ts';
import { deriveSlug } from './slugs.ts';

/** What the other articles, and messages about the project, ask of one; the rest of it waits on the disk. */
export interface Brief {
  /** What its page is named after where nobody names it. */
  readonly slug: string;
  /** About its source file. */
  readonly messages: readonly Message[];
  readonly quotations: readonly BriefQuotation[];
}

/** As much of a quotation as linking asks of it. */
interface BriefQuotation {
  /** Parted by blanks. */
  readonly words: string;
  readonly surname: string | null;
  readonly name: string;
  readonly around: readonly Span[];
}

export function toBrief(extraction: Extraction, source: Source): Brief {
  return {
    slug: deriveSlug(extraction, source),
    messages: extraction.messages.filter(({ path }) => path !== undefined),
    quotations: extraction.quotations.map((quotation) => {
      const { words, surname, name } = linkableOf(quotation);
      return { words: words.join(' '), surname, name, around: surroundingsOf(extraction.blocks, quotation) };
    }),
  };
}

/** The quotations of an article for linking; its text is asked for only where the surroundings decide. */
export function linkablesIn({ quotations }: Brief, textOf: () => string): Linkable[] {
  return quotations.map(({ words, surname, name, around }) => ({
    words: words === '' ? [] : words.split(' '),
    surname,
    name,
    context: () => contextOf(textOf(), around),
  }));
}
