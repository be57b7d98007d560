import type { Extraction, Message, Source } from '../../src/model.ts';
import { bodyBlocks } from '../../src/read/body.ts';
import { fileError } from '../messages.ts';

const WORDS = 8;
/** Names that some file systems or web servers keep for themselves. */
const RESERVED = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/** What a page is named after. */
export interface Slugged {
  /** What an editor says. */
  readonly source: Pick<Source, 'slug'>;
  /** See {@link deriveSlug}. */
  readonly derived: string;
  /** Path of the source file or seed, for messages. */
  readonly path: string;
}

/**
 * Names for the pages, in the order of the articles: the source file's, or else the first words of headline or
 * text. Names that an editor chose go first; of two alike that nobody chose, the later gets a number and a
 * warning.
 */
export function nameSlugs(articles: readonly Slugged[], messages: Message[]): string[] {
  const taken = new Map<string, string>();
  for (const { source, path } of articles) {
    if (source.slug === undefined) continue;
    const other = taken.get(source.slug);
    if (other === undefined) taken.set(source.slug, path);
    else messages.push(collision(path, source.slug, other));
  }
  return articles.map(({ source, derived, path }) => {
    if (source.slug !== undefined) return source.slug;
    let slug = derived;
    for (let number = 2; taken.has(slug); number += 1) slug = `${derived}-${number}`;
    if (slug !== derived) messages.push(numbered(path, derived, slug, taken.get(derived) ?? ''));
    taken.set(slug, path);
    return slug;
  });
}

/** The first words of the headline or else of the text. */
export function deriveSlug({ seed, blocks, metadata }: Extraction, source: Source): string {
  const headline = source.headline?.value ?? metadata.title?.value;
  const first = bodyBlocks(blocks)[0] ?? blocks[0];
  const words = headline ?? seed.text.slice(first?.start, first?.end);
  const slug = toSlug(words) || toSlug(seed.id) || 'article';
  return RESERVED.test(slug) ? `article-${slug}` : slug;
}

function toSlug(words: string): string {
  const folded = words
    .slice(0, 400)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return folded.split(' ').slice(0, WORDS).join('-').slice(0, 80).replace(/-+$/, '');
}

function collision(path: string, slug: string, other: string): Message {
  return fileError(
    path,
    'slug-twice',
    `Unexpected slug \`${slug}\`, expected one that ${other} does not have`,
  );
}

function numbered(path: string, base: string, slug: string, other: string): Message {
  const reason = `Unexpected slug \`${base}\` that ${other} has too, expected another; it is named \`${slug}\``;
  const hint =
    'Give one of the two a `slug` in its source file, so that its address stays when others come and go.';
  return { ...fileError(path, 'slug-numbered', reason, hint), severity: 'warning' };
}
