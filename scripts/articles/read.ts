import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { link } from '../../src/extract/link/link.ts';
import type { Extraction, Message, Site, Source } from '../../src/model.ts';
import type { ProjectPaths } from '../paths.ts';
import { readDefaults } from '../project/defaults.ts';
import { listSeeds, readSeed } from '../project/seeds.ts';
import { readSources } from '../project/sources.ts';
import { readTopicKeywords } from '../project/topics.ts';
import { extractAll } from './extract-all.ts';
import { nameSlugs } from './slugs.ts';

/** An article as its seed and source file give it. */
export interface ReadArticle {
  readonly extraction: Extraction;
  readonly source: Source;
  readonly seedSha256: string;
  /** Seed file, relative to the project. */
  readonly path: string;
  readonly slug: string;
}

export interface ReadProject {
  /** In code-unit order of the seeds' file names. */
  readonly articles: readonly ReadArticle[];
  /** File stems of all seeds, unreadable ones too. */
  readonly seeds: ReadonlySet<string>;
  readonly defaults: Pick<Site, 'text'>;
  /** About the project's files; what is odd inside an article stands in its extraction. */
  readonly messages: readonly Message[];
}

/** A path as messages show it: relative to the project, with forward slashes. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join(posix.sep);
}

/** Where results of earlier runs lie; nothing is lost with them but time. */
export const cacheOf = ({ root }: ProjectPaths) => join(root, '.cache/articles');

/** Reads and extracts all seeds of a project, and links their quotations; writes nothing. */
export async function readProject(paths: ProjectPaths): Promise<ReadProject> {
  const messages: Message[] = [];
  const seeds = readSeeds(paths, messages);
  const seedIds = new Set(seeds.all.map(({ id }) => id));
  const sources = readSources(paths.sources, shownPath(paths.root, paths.sources), seedIds, messages);
  const topics = readTopicKeywords(paths.content, messages);
  const defaults = readDefaults(paths.content, messages);
  const extractions = await extractAll(
    seeds.read.map(({ file }) => file.seed),
    topics,
    sources,
    cacheOf(paths),
  );
  for (const { messages: own } of extractions) {
    messages.push(...own.filter((message) => message.path !== undefined));
  }
  const unnamed = link(extractions).map((extraction, index) => ({
    extraction,
    source: sources.get(extraction.seed.id)?.source ?? {},
    seedSha256: createHash('sha256')
      .update(seeds.read[index]?.file.bytes ?? '')
      .digest('hex'),
    path: seeds.read[index]?.path ?? '',
  }));
  const slugs = nameSlugs(unnamed, messages);
  const articles = unnamed.map((article, index) => ({ ...article, slug: slugs[index] ?? '' }));
  return { articles, seeds: seedIds, defaults, messages };
}

/** Every seed that could be read, and the stems of all, so that an unreadable one keeps its source file. */
function readSeeds(paths: ProjectPaths, messages: Message[]) {
  if (statSync(paths.seeds, { throwIfNoEntry: false })?.isDirectory() !== true) {
    messages.push(noSeeds(shownPath(paths.root, paths.seeds), 'absence of the folder'));
    return { all: [], read: [] };
  }
  const own: Message[] = [];
  const listed = listSeeds(paths.seeds, own, true);
  if (listed.length === 0) own.push(noSeeds(paths.seeds, 'folder without an article'));
  const all = listed.map((path) => ({ id: (path.split(sep).at(-1) ?? '').replace(/\.txt$/i, '') }));
  const read = listed.flatMap((path) => {
    const file = readSeed(path, own);
    return file === null ? [] : [{ file, path: shownPath(paths.root, path) }];
  });
  reportTwins(all, own, paths.seeds);
  messages.push(...own.map((message) => ({ ...message, path: shownPath(paths.root, message.path ?? '') })));
  return { all, read };
}

/** `a.txt` and `a.TXT` would be one article. */
function reportTwins(all: readonly { id: string }[], messages: Message[], folder: string): void {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) {
      messages.push({
        path: `${folder}${sep}${id}.txt`,
        line: 1,
        column: 1,
        rule: 'seed-twice',
        reason: `Unexpected second seed named \`${id}\`, expected names that differ before their ending`,
        severity: 'error',
      });
    }
    seen.add(id);
  }
}

function noSeeds(path: string, what: string): Message {
  return {
    path,
    line: 1,
    column: 1,
    rule: 'no-seeds',
    reason: `Unexpected ${what}, expected raw articles in \`seeds\``,
    hint: 'Put .txt files into it, one for each article.',
    severity: 'error',
  };
}
