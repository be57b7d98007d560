import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePictures } from '../charts/pictures.ts';
import { writeCitations } from '../cite/write-citations.ts';
import { writeClient } from '../client.ts';
import type { ProjectPaths } from '../paths.ts';
import { keepRecord } from '../portable/earlier-archive.ts';
import { readRest, type Survey } from '../portable/survey.ts';
import type { Reuse, SearchIndexSummary } from '../search-index.ts';
import { inThread } from '../threads/in-threads.ts';
import { verify } from '../verify.ts';
import { refuse } from './failed.ts';
import { refuseOtherFolders } from './out-folder.ts';
import { printPages } from './print-pages.ts';
import { withProject } from './project-lock.ts';
import { refuseOtherAddresses } from './public-address.ts';
import { publish } from './publish.ts';
import { recordOfArchive } from './reading.ts';
import { removeFolder } from './remove-folder.ts';
import { sideBySide } from './side-by-side.ts';
import { builtIn, step } from './steps.ts';
import { asideOf, moveIn, packedFor, recover, swapIn } from './swap.ts';

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
      for (const folder of [aside, asideOf(paths.articles), packedFor(paths.out)])
        rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** Answers how many articles the site has. */
async function buildAside(paths: ProjectPaths, aside: string): Promise<number> {
  const { articles, count, reading } = await printPages(paths, aside);
  // Search takes as long as all that is done to the other files, and neither needs what the other writes.
  await sideBySide(writeSearch(paths, reading.survey), writeOthers(paths, reading.survey));
  await step('Reading the index', (progress) => readRest(reading.survey, progress));
  const archive = await publish(paths, reading);
  const findings = await step('Verification', (progress) => verify(aside, { ...paths, articles }, progress));
  refuse('The finished site does not keep its promises.', findings);
  await step('Putting in place', async () => {
    if (articles !== paths.articles) swapIn(articles, paths.articles);
    const old = moveIn(aside, paths.out);
    keepRecord(recordOfArchive(paths), archive.record);
    await removeFolder(old, paths.out);
  });
  return count;
}

/** The index of search, in a thread of its own; of pages that an earlier build had too, from what that one made. */
function writeSearch({ root, out }: ProjectPaths, { out: aside, files }: Survey): Promise<unknown> {
  const module = new URL('./search-aside.ts', import.meta.url).href;
  const name = 'searchAside' satisfies keyof typeof import('./search-aside.ts');
  const hashes = new Map([...files].map(([path, { hash }]) => [path, hash]));
  const shared = { folder: join(root, '.cache/search'), earlier: out, hashes } satisfies Reuse;
  return step(
    'Search',
    () => inThread<SearchIndexSummary>({ module, name, items: [aside], shared }),
    ([made]) => `${made?.records} records of ${made?.pages} pages`,
  );
}

/** What belongs to the pages, and then the reading of all that was not read while they were printed. */
async function writeOthers(paths: ProjectPaths, survey: Survey): Promise<void> {
  await step(
    'Citations',
    async () => writeCitations(survey.out),
    (count) => `${count} files`,
  );
  await step(
    'Pictures',
    () => writePictures(survey.out, join(paths.root, '.cache/pictures')),
    (count) => `${count} drawn`,
  );
  await step('Client scripts', () => writeClient(survey.out));
  await step(
    'Reading the files',
    (progress) => readRest(survey, progress, 'pagefind'),
    () => `${survey.files.size} files`,
  );
}
