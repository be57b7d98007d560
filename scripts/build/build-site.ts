import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePictures } from '../charts/pictures.ts';
import { writeCitations } from '../cite/write-citations.ts';
import { writeClient } from '../client.ts';
import { printMessages } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { keepRecord } from '../portable/earlier-archive.ts';
import { checkContent } from '../project/content.ts';
import { writeSearchIndex } from '../search-index.ts';
import { inThread } from '../threads/in-threads.ts';
import { verify } from '../verify.ts';
import type { MadeArticles } from './articles-aside.ts';
import { refuse } from './failed.ts';
import { refuseOtherFolders } from './out-folder.ts';
import { withProject } from './project-lock.ts';
import { refuseOtherAddresses } from './public-address.ts';
import { publish, recordOfArchive } from './publish.ts';
import { withPages } from './render.ts';
import { builtIn, step } from './steps.ts';
import { asideOf, recover, swapIn } from './swap.ts';

/**
 * The whole way from `seeds/` to a finished site in `paths.out`: articles, pages, client, search, published
 * addresses, offline copies, verification.
 * Everything is written aside and swapped in at the end, so that a failed build leaves what was there: the site,
 * and the pages of `content/articles`. Builds of one project wait for each other.
 *
 * @throws BuildFailed with all problems of the step that found any.
 */
export function buildSite(paths: ProjectPaths): Promise<void> {
  refuseOtherFolders(paths);
  refuseOtherAddresses();
  return withProject(paths, async () => {
    recover(paths.out);
    recover(paths.articles);
    const aside = asideOf(paths.out);
    const started = performance.now();
    try {
      const articles = await buildAside(paths, aside);
      process.stdout.write(`${builtIn(performance.now() - started, articles)}\n`);
    } finally {
      for (const folder of [aside, asideOf(paths.articles)]) rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Answers how many articles the site has. */
async function buildAside(paths: ProjectPaths, aside: string): Promise<number> {
  const { articles, count } = await withPages(paths, aside, async ({ finish }) => {
    const made = await makeArticles(paths);
    mkdirSync(dirname(aside), { recursive: true });
    await step(
      'Pages',
      (progress) => finish(made.articles, { progress }),
      ({ printed, keptFromBefore }) => `${printed} printed, ${keptFromBefore} kept from before`,
    );
    return made;
  });
  await step(
    'Citations',
    async () => writeCitations(aside),
    (count) => `${count} files`,
  );
  await step(
    'Pictures',
    () => writePictures(aside, join(paths.root, '.cache/pictures')),
    (count) => `${count} drawn`,
  );
  await step('Client scripts', () => writeClient(aside));
  await step(
    'Search',
    () => writeSearchIndex(aside),
    ({ records, pages }) => `${records} records of ${pages} pages`,
  );
  const archive = await publish(paths, aside);
  const keepIn = join(paths.root, '.cache/verification/pages.jsonl');
  const findings = await step('Verification', (progress) =>
    verify(aside, { ...paths, articles }, { keepIn, progress }),
  );
  refuse('The finished site does not keep its promises.', findings);
  await step('Putting in place', async () => {
    if (articles !== paths.articles) swapIn(articles, paths.articles);
    swapIn(aside, paths.out);
    keepRecord(recordOfArchive(paths), archive.record);
  });
  return count;
}

/** Answers where the pages of the articles lie, and how many they are; they are made in a thread of their own. */
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
