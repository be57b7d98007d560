import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../src/content/files.ts';
import type { Content } from '../../src/content/read.ts';
import type { Message, Seed, Site, TopicKeywords } from '../../src/model.ts';
import type { ProjectPaths } from '../paths.ts';
import { commitOf } from '../project/commit.ts';
import { readSeed } from '../project/seeds.ts';
import { namingNobody, readSources, type SourceFile } from '../project/sources.ts';
import { keywordsOf, readWritten } from '../project/written.ts';
import { listAll, shownPath } from './list-seeds.ts';

/** A seed, and what an editor says about it. */
export interface SeedInput extends Seed {
  /** Its file, relative to the project. */
  readonly path: string;
  readonly seedSha256: string;
  readonly source?: SourceFile;
  /** SHA-256 of the source file, or nothing where there is none. */
  readonly sourceSha256: string;
}

/** Everything that the articles of a project are read from, itself unread beyond its text. */
export interface Inputs {
  /** In code-unit order of the seeds' file names. */
  readonly seeds: readonly SeedInput[];
  /** File stems of all seeds, unreadable ones too. */
  readonly ids: ReadonlySet<string>;
  readonly topics: readonly TopicKeywords[];
  readonly defaults: Pick<Site, 'text'>;
  /** What people wrote in `content/`. */
  readonly content: Content;
  /** What is wrong with any of this; of `content/` only what the articles are read by. */
  readonly messages: readonly Message[];
}

/** Reads the seeds of a project, its source files and the keywords of its topics. */
export function readInputs(paths: ProjectPaths): Inputs {
  const ofSeeds: Message[] = [];
  const messages: Message[] = [];
  const listed = listAll(paths, ofSeeds);
  const ids = new Set(listed.map(({ id }) => id));
  const shown = shownPath(paths.root, paths.sources);
  const sources = readSources(paths.sources, shown, ids, messages, commitOf(paths.root).date);
  const content = readWritten(paths.root);
  messages.push(...namingNobody(sources, content.notPeople));
  const { topics, topicIds, site } = content;
  const isUnread = (file: string) =>
    topicIds.some((id) => file === `content/topics/${id}.mdx`) && topics.every(({ path }) => path !== file);
  const isRead = (file: string) => [pathOf('site'), pathOf('people')].includes(file) || isUnread(file);
  messages.push(...content.messages.filter(({ path = '' }) => isRead(path)));
  const seeds = listed.flatMap(({ id, file }): SeedInput[] => {
    const read = readSeed(file, ofSeeds);
    if (read === null) return [];
    const source = sources.get(id);
    const said = source === undefined ? '' : hash('sha256', readFileSync(join(paths.sources, `${id}.yaml`)));
    return [
      {
        id,
        text: read.seed.text,
        path: shownPath(paths.root, file),
        seedSha256: hash('sha256', read.bytes),
        ...(source === undefined ? {} : { source }),
        sourceSha256: said,
      },
    ];
  });
  const placed = ofSeeds.map((message) => ({ ...message, path: shownPath(paths.root, message.path ?? '') }));
  const defaults = site.text === undefined ? {} : { text: site.text };
  return { seeds, ids, topics: keywordsOf(content), defaults, content, messages: [...placed, ...messages] };
}
