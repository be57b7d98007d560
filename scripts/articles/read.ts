import { link } from '../../src/link/link.ts';
import type { Extraction, Message, Source } from '../../src/model.ts';
import { correctNames } from '../../src/read/corrections/people.ts';
import type { Store } from '../build/store.ts';
import { extractAll } from './extract-all.ts';
import type { Inputs, SeedInput } from './inputs.ts';
import { deriveSlug, nameSlugs } from './slugs.ts';

/** An article as its seed and source file give it, with what the others have given it. */
export interface ReadArticle {
  readonly extraction: Extraction;
  readonly source: Source;
  readonly seedSha256: string;
  /** Seed file, relative to the project. */
  readonly path: string;
  readonly slug: string;
}

export interface ReadArticles {
  /** In the order of the inputs. */
  readonly articles: readonly ReadArticle[];
  /** About the project's files; what is odd inside an article stands in its extraction. */
  readonly messages: readonly Message[];
}

/** Reads the articles of a project: each by itself, then what they have in common. */
export async function readArticles(
  { seeds, topics, content }: Inputs,
  store: Store | null,
): Promise<ReadArticles> {
  const shared = JSON.stringify(topics);
  const keyOf = ({ id, seedSha256, sourceSha256 }: SeedInput) =>
    [id, seedSha256, sourceSha256, shared].join('\0');
  const known = new Map<SeedInput, Extraction>();
  for (const seed of seeds) {
    const kept = store?.get('article', keyOf(seed));
    if (kept !== undefined) known.set(seed, JSON.parse(kept.toString()) as Extraction);
  }
  const unread = seeds.filter((seed) => !known.has(seed));
  for (const [at, read] of (await extractAll(unread, topics)).entries()) {
    const seed = unread[at] as SeedInput;
    known.set(seed, read);
    store?.put('article', keyOf(seed), Buffer.from(JSON.stringify(read)));
  }
  const extractions = seeds.map((seed) => known.get(seed) as Extraction);
  const messages = extractions.flatMap((one) => one.messages.filter(({ path }) => path !== undefined));
  const linked = link(extractions.map(correctNames(content)));
  const named = seeds.map(({ source, path }, at) => {
    const own = source?.source ?? {};
    return { source: own, path, derived: deriveSlug(linked[at] as Extraction, own) };
  });
  const slugs = nameSlugs(named, messages);
  const articles = linked.map((extraction, at): ReadArticle => {
    const { source, path, seedSha256 } = seeds[at] as SeedInput;
    return { extraction, source: source?.source ?? {}, seedSha256, path, slug: slugs[at] ?? '' };
  });
  return { articles, messages };
}
