import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Message } from '../../src/model.ts';
import { writePictures } from '../charts/pictures.ts';
import { writeCitations } from '../cite/write-citations.ts';
import { writeClient } from '../client.ts';
import { printMessages } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { type KeptAddresses, keepAddresses } from '../portable/keep-addresses.ts';
import { surveyPages } from '../portable/survey.ts';
import { writeArchive } from '../portable/write-archive.ts';
import { writeHeaders } from '../portable/write-headers.ts';
import { writeSitemap } from '../portable/write-sitemap.ts';
import { writeTopicFiles } from '../portable/write-topic-files.ts';
import { writeWorker } from '../portable/write-worker.ts';
import { checkContent } from '../project/content.ts';
import { readSiteFacts } from '../project/site.ts';
import { writeSearchIndex } from '../search-index.ts';
import { inThread } from '../threads/in-threads.ts';
import { verify } from '../verify.ts';
import { articlesAside, type MadeArticles } from './articles-aside.ts';
import { BuildFailed } from './failed.ts';
import { refuseOtherFolders } from './out-folder.ts';
import { withProject } from './project-lock.ts';
import { refuseOtherAddresses } from './public-address.ts';
import { withPages } from './render.ts';
import { step } from './steps.ts';
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
    try {
      await buildAside(paths, aside);
    } finally {
      for (const folder of [aside, asideOf(paths.articles)]) rmSync(folder, { recursive: true, force: true });
    }
  });
}

async function buildAside(paths: ProjectPaths, aside: string): Promise<void> {
  mkdirSync(dirname(aside), { recursive: true });
  const staged = await withPages(paths, aside, async ({ finish }) => {
    const articles = await makeArticles(paths);
    await step(
      'Pages',
      (progress) => finish(articles, progress),
      ({ printed, keptFromBefore }) => `${printed} printed, ${keptFromBefore} kept from before`,
    );
    return { ...paths, articles };
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
  const addresses = await step(
    'Published addresses',
    async () => keepAddresses(paths, aside, readSiteFacts(paths.content)),
    addressesTold,
  );
  refuse('Published addresses would be lost.', addresses.messages);
  await publish(paths, aside);
  const findings = await step('Verification', () => verify(aside, staged));
  refuse('The finished site does not keep its promises.', findings);
  if (staged.articles !== paths.articles) swapIn(staged.articles, paths.articles);
  swapIn(aside, paths.out);
}

/** Answers where the pages of the articles lie; they are made in a thread of their own. */
async function makeArticles(paths: ProjectPaths): Promise<string> {
  const module = new URL('./articles-aside.ts', import.meta.url).href;
  const [made] = await step('Articles from seeds', () =>
    inThread<MadeArticles>({ module, name: articlesAside.name, items: [paths], shared: null }),
  );
  if (made === undefined) throw new Error('Implementation error: a thread made no articles');
  const { folder, messages, seeds } = made;
  refuse('The files of the project are not right.', [...messages, ...checkContent(paths, seeds)]);
  printMessages(messages);
  return folder;
}

/** What leaves the site by other ways than its pages: copies for offline reading, and what hosts and finders need. */
async function publish(paths: ProjectPaths, aside: string): Promise<void> {
  const site = readSiteFacts(paths.content);
  await step(
    'Topics in one file',
    async () => writeTopicFiles(paths, aside, site),
    (count) => `${count} topics`,
  );
  const pages = surveyPages(aside, false);
  await step(
    'Public address',
    async () => writeSitemap(aside, pages, site.address),
    (told) => told,
  );
  await step(
    'Headers for hosts',
    async () => writeHeaders(aside, pages),
    ({ rules, moved }) => `${rules} rules${moved > 0 ? `, ${moved} styles in files` : ''}`,
  );
  await step(
    'Reading offline',
    () => writeWorker(aside),
    ({ files, bytes }) => `${files.length} files, ${megabytes(bytes)}`,
  );
  await step(
    'Archive',
    async () => writeArchive(aside, site),
    ({ path, bytes }) => `${path}, ${megabytes(bytes)}`,
  );
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const addressesTold = ({ promised, formerPages }: KeptAddresses) => {
  if (promised === null) return 'none promised yet (npm run permalinks)';
  return `${promised} promised${formerPages > 0 ? `, ${formerPages} pages moved or gone` : ''}`;
};

function refuse(message: string, problems: readonly Message[]): void {
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new BuildFailed(`${message} Nothing was published; what was there before is as it was.`, problems);
  }
}
