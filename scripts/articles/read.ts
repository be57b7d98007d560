import { link } from '../../src/link/link.ts';
import type { Extraction, Message, Source } from '../../src/model.ts';
import { correctNames } from '../../src/read/corrections/people.ts';
import { extract } from '../../src/read/read.ts';
import type { Store } from '../build/store.ts';
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
export function readArticles({ seeds, topics, content }: Inputs, store: Store | null): ReadArticles {
  const shared = JSON.stringify(topics);
  const extractions = seeds.map((seed) => {
    const inputs = [seed.id, seed.seedSha256, seed.sourceSha256, shared].join('\0');
    const kept = store?.get('article', inputs);
    if (kept !== undefined) return JSON.parse(kept.toString()) as Extraction;
    const { id, text, source } = seed;
    const read = extract({ id, text }, { topics, ...source });
    store?.put('article', inputs, Buffer.from(JSON.stringify(read)));
    return read;
  });
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
