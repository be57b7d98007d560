import { hash } from 'node:crypto';
import { join } from 'node:path';
import { findStatements } from '../../src/extract/link/link.ts';
import type { Extraction, Message, Site, Source, TopicKeywords } from '../../src/model.ts';
import type { ProjectPaths } from '../paths.ts';
import { programHash } from '../program-hash.ts';
import { commitOf } from '../project/commit.ts';
import { readDefaults } from '../project/defaults.ts';
import { readSources } from '../project/sources.ts';
import { readTopicKeywords } from '../project/topics.ts';
import type { Pool } from '../threads/pool.ts';
import { linkablesIn } from './brief.ts';
import { extractionOf } from './extraction.ts';
import { listAll, shownPath } from './list-seeds.ts';
import { type Memory, openMemory } from './memory.ts';
import { type KnownSeed, readAll } from './read-all.ts';
import { nameSlugs } from './slugs.ts';

/** An article as its seed and source file give it, as a whole. */
export interface ReadArticle {
  readonly extraction: Extraction;
  readonly source: Source;
  readonly seedSha256: string;
  /** Seed file, relative to the project. */
  readonly path: string;
  readonly slug: string;
}

/** An article with what the others have given it; what was read of it lies in the memory. */
export interface NamedArticle extends KnownSeed {
  readonly slug: string;
  /** The statement of each quotation. */
  readonly statements: readonly (string | null)[];
}

export interface ReadProject {
  /** In code-unit order of the seeds' file names. */
  readonly articles: readonly NamedArticle[];
  /** File stems of all seeds, unreadable ones too. */
  readonly seeds: ReadonlySet<string>;
  readonly defaults: Pick<Site, 'text'>;
  /** About the project's files; what is odd inside an article stands in its extraction. */
  readonly messages: readonly Message[];
  readonly memory: Memory;
}

/** Reads all seeds of a project, and links their quotations; writes nothing but the memory, which the caller closes. */
export async function readProject(paths: ProjectPaths, pool: Pool): Promise<ReadProject> {
  const messages: Message[] = [];
  const ofSeeds: Message[] = [];
  const listed = listAll(paths, ofSeeds);
  const seeds = new Set(listed.map(({ id }) => id));
  const sources = readSources(
    paths.sources,
    shownPath(paths.root, paths.sources),
    seeds,
    messages,
    commitOf(paths.root).date,
  );
  const topics = readTopicKeywords(paths.content, messages);
  const defaults = readDefaults(paths.content, messages);
  const memory = openMemory(join(paths.root, '.cache/articles'), versionOf(topics));
  const known = await readAll(listed, { paths, topics, sources, memory, pool }, ofSeeds);
  messages.unshift(
    ...ofSeeds.map((message) => ({ ...message, path: shownPath(paths.root, message.path ?? '') })),
  );
  const { statements, derived } = linkAll(known, memory, messages);
  const slugs = nameSlugs(
    known.map(({ source, path }, at) => ({ source, path, derived: derived[at] ?? '' })),
    messages,
  );
  const articles = known.map((one, at) => ({
    ...one,
    slug: slugs[at] ?? '',
    statements: statements[at] ?? [],
  }));
  return { articles, seeds, defaults, messages, memory };
}

/** What the results of reading a seed and writing its page depend on, besides the seed. */
const READING = [
  'src/anchor',
  'src/extract',
  'src/model',
  'src/yaml',
  'scripts/articles',
  'package-lock.json',
];

/** What is read in a seed depends on the program and on the words that give topics. */
function versionOf(topics: readonly TopicKeywords[]): string {
  return hash('sha256', `${programHash(READING)}${JSON.stringify(topics)}`).slice(0, 16);
}

/** What the articles give each other, by article; what they say about source files goes to `messages`. */
function linkAll(known: readonly KnownSeed[], memory: Memory, messages: Message[]) {
  const counts: number[] = [];
  const derived: string[] = [];
  function* linkables() {
    for (const { id } of known) {
      const brief = memory.briefOf(id);
      messages.push(...brief.messages);
      counts.push(brief.quotations.length);
      derived.push(brief.slug);
      yield linkablesIn(brief, () => extractionOf(memory.extractionOf(id), []).seed.text);
    }
  }
  const all = findStatements(linkables());
  let next = 0;
  const statements = counts.map((count) => {
    next += count;
    return all.slice(next - count, next);
  });
  return { statements, derived };
}
