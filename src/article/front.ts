import type { ArticleFront, Extraction, Known, Printed, Site, Source } from '../model.ts';
import { match } from '../text/match.ts';

/** Everything that the front matter of an article page is made from. */
export interface FrontInput {
  readonly extraction: Extraction;
  /** `{}` where nobody has written a source file. */
  readonly source: Source;
  /** SHA-256 of the seed file's bytes, lower-case hexadecimal. */
  readonly seedSha256: string;
  readonly slug: string;
  readonly defaults: Pick<Site, 'text'>;
}

/**
 * Front matter as JSON, which is YAML too, without its fences. A value stands on a line, so that a change of one word is a
 * diff of one line; the two ends of a span, and a list of one, stand on one line together.
 */
export function stringifyFront(front: ArticleFront): string {
  const spans = /\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g;
  const lone = /\[\n\s+([^\n]+)\n\s+\]/g;
  return JSON.stringify(front, null, 2).replace(spans, '[$1, $2]').replace(lone, '[$1]');
}

/** Merges what the seed prints with what an editor found out; what neither says is unknown, and says why. */
export function toFront({ extraction, source, seedSha256, slug, defaults }: FrontInput): ArticleFront {
  const { metadata, seed } = extraction;
  const known = (field: 'headline' | 'publisher' | 'author', read: Printed | null, otherwise: string) =>
    withPlace(source[field], seed.text, read) ?? printed(read, otherwise);
  return {
    format: 1,
    seed: seed.id,
    seedSha256,
    slug,
    headline: known('headline', metadata.title, 'The file has no headline.'),
    publisher: known('publisher', metadata.publisher, 'The file does not name its publisher.'),
    author: known('author', metadata.author, 'The file has no byline.'),
    published: source.published ?? printed(metadata.published, 'The file prints no date of publication.'),
    url: source.url ?? unknown('The address of the original was not recorded.'),
    ...(source.archived === undefined ? {} : { archived: source.archived }),
    text: source.text ?? defaults.text ?? 'full',
    topics: extraction.topics.map(({ id, because, setByEditor }) => ({
      id,
      because: [...because],
      ...(setByEditor === undefined ? {} : { setByEditor }),
    })),
    quotations: extraction.quotations.map((quotation) => ({
      id: quotation.id,
      parts: quotation.parts.map(({ start, end }) => [start, end] as const),
      exact: [...quotation.exact],
      kind: quotation.kind,
      speaker: quotation.speaker,
      mention: quotation.mention,
      mentionAt: quotation.mentionAt && [quotation.mentionAt.start, quotation.mentionAt.end],
      cue: quotation.cue,
      cueAt: quotation.cueAt && [quotation.cueAt.start, quotation.cueAt.end],
      rule: quotation.rule,
      confidence: quotation.confidence,
      topics: [...quotation.topics],
      statement: quotation.statement,
      ...(quotation.setByEditor === undefined ? {} : { setByEditor: quotation.setByEditor }),
    })),
    indirect: extraction.indirect.map((one) => ({
      id: one.id,
      parts: one.parts.map(({ start, end }) => [start, end] as const),
      exact: [...one.exact],
      speaker: one.speaker,
      mention: one.mention,
      cue: one.cue,
      polarity: one.polarity,
      quoted: [...one.quoted],
      topics: [...one.topics],
      rule: one.rule,
      confidence: one.confidence,
      ...(one.setByEditor === undefined ? {} : { setByEditor: one.setByEditor }),
    })),
    messages: extraction.messages
      .filter((message) => message.path === undefined)
      .map(({ line, column, rule, reason, hint, severity }) => ({
        line,
        column,
        rule,
        reason,
        ...(hint === undefined ? {} : { hint }),
        severity,
      })),
  };
}

/** An editor's value; words that the seed prints once get their place, so that a reader can look. */
function withPlace(known: Known | undefined, text: string, read: Printed | null): Known | undefined {
  if (known?.basis !== 'printed' || known.at !== undefined || known.value === null) return known;
  if (read?.value === known.value) return { ...known, at: [read.at.start, read.at.end] };
  const found = match(text, { exact: known.value });
  return found.kind === 'found' ? { ...known, at: [found.span.start, found.span.end] } : known;
}

function printed(value: Printed | null, otherwise: string): Known {
  return value === null
    ? unknown(otherwise)
    : { value: value.value, basis: 'printed', at: [value.at.start, value.at.end] };
}

function unknown(evidence: string): Known {
  return { value: null, basis: 'unknown', evidence };
}
