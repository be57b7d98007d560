import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message, Seed, Site, TopicKeywords } from '../../src/model.ts';
import type { ProjectPaths } from '../paths.ts';
import { commitOf } from '../project/commit.ts';
import { readDefaults } from '../project/defaults.ts';
import { readSeed } from '../project/seeds.ts';
import { readSources, type SourceFile } from '../project/sources.ts';
import { readTopicKeywords } from '../project/topics.ts';
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
  const topics = readTopicKeywords(paths.content, messages);
  const defaults = readDefaults(paths.content, messages);
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
  return { seeds, ids, topics, defaults, messages: [...placed, ...messages] };
}
