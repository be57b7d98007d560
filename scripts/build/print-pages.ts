import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { printMessages } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { readInto } from '../portable/survey.ts';
import { checkContent } from '../project/content.ts';
import { inThread } from '../threads/in-threads.ts';
import type { MadeArticles } from './articles-aside.ts';
import { refuse } from './failed.ts';
import { openReading, type Reading, readBefore } from './reading.ts';
import { type Printing, withPages } from './render.ts';
import { step } from './steps.ts';

/** A site whose pages are printed, and have been read. */
export interface Printed {
  readonly reading: Reading;
  /** Where the pages of the articles lie, and how many they are. */
  readonly articles: string;
  readonly count: number;
}

/** Makes the articles and prints all pages into `aside`. Each page is read while others are printed. */
export function printPages(paths: ProjectPaths, aside: string): Promise<Printed> {
  return withPages(paths, aside, async (printing) => {
    const making = makeArticles(paths);
    const before = readBefore(paths);
    const made = await making;
    mkdirSync(dirname(aside), { recursive: true });
    const reading = openReading({ ...paths, articles: made.articles }, aside, before);
    await printAndRead(printing, made.articles, reading);
    return { ...made, reading };
  });
}

/** Where the pages of the articles lie, and how many they are; they are made in a thread of their own. */
async function makeArticles(paths: ProjectPaths): Promise<{ articles: string; count: number }> {
  const module = new URL('./articles-aside.ts', import.meta.url).href;
  // By its name: to load all that reads the seeds takes half a second, and here nothing calls it.
  const name = 'articlesAside' satisfies keyof typeof import('./articles-aside.ts');
  const [made] = await step('Articles from seeds', () =>
    inThread<MadeArticles>({ module, name, items: [paths], shared: null }),
  );
  if (made === undefined) throw new Error('Implementation error: a thread made no articles');
  const { folder, messages, seeds } = made;
  refuse('The files of the project are not right.', [...messages, ...checkContent(paths, seeds)]);
  printMessages(messages);
  return { articles: folder, count: seeds.size };
}

function printAndRead({ finish }: Printing, articles: string, { survey }: Reading): Promise<unknown> {
  let read = Promise.resolve();
  const files = (paths: readonly string[]) => {
    read = read.then(() => {
      for (const path of paths) readInto(survey, path);
    });
    // What goes wrong is thrown when the pages are printed.
    read.catch(() => undefined);
  };
  return step(
    'Pages',
    async (progress) => {
      const told = await finish(articles, { progress, files });
      await read;
      return told;
    },
    ({ printed, keptFromBefore }) => `${printed} printed, ${keptFromBefore} kept from before`,
  );
}
