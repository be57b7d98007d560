import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writePictures } from '../charts/pictures.ts';
import { writeClient } from '../client.ts';
import type { ProjectPaths } from '../paths.ts';
import { promisesAddresses } from '../portable/keep-addresses.ts';
import { surveySite } from '../portable/survey.ts';
import { writeSearchIndex } from '../search-index.ts';
import { verify } from '../verify.ts';
import { makeArticles } from './articles.ts';
import { writeData } from './data.ts';
import { refuse } from './failed.ts';
import { refuseOtherFolders } from './out-folder.ts';
import { printPages } from './pages.ts';
import { withProgram, withProject } from './project-lock.ts';
import { refuseOtherAddresses } from './public-address.ts';
import { publish } from './publish.ts';
import { builtIn, step } from './steps.ts';
import { asideOf, recover, swapIn } from './swap.ts';

/**
 * The whole way from `seeds/` to a finished site in `paths.out`. Everything is written aside and swapped in at the
 * end, so that a failed build leaves what was there: the site, and the pages of `content/articles`. Builds of one
 * project wait for each other.
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
      const count = await buildAside(paths, aside);
      process.stdout.write(`${builtIn(performance.now() - started, count)}\n`);
    } finally {
      for (const folder of [aside, `${aside}.astro`, asideOf(paths.articles)])
        rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** The steps of a build, in the folder `aside`. Answers how many articles the site has. */
async function buildAside(paths: ProjectPaths, aside: string): Promise<number> {
  const { articles, count } = await step('Articles from seeds', () => makeArticles(paths));
  mkdirSync(dirname(aside), { recursive: true });
  await step(
    'Pages',
    (progress) => withProgram(() => printPages(aside, progress)),
    (pages) => `${pages} printed`,
  );
  await step(
    'Data and citations',
    async () => writeData(aside),
    (files) => `${files} files`,
  );
  await step(
    'Pictures',
    () => writePictures(aside),
    (pictures) => `${pictures} drawn`,
  );
  await step('Client scripts', () => writeClient(aside));
  await step(
    'Search',
    () => writeSearchIndex(aside),
    ({ pages }) => `${pages} pages`,
  );
  const survey = await step('Reading the files', async () =>
    surveySite(aside, promisesAddresses(paths.content)),
  );
  await publish(paths, survey, count);
  const findings = await step('Verification', (progress) => verify(aside, { ...paths, articles }, progress));
  refuse('The finished site does not keep its promises.', findings);
  await step('Putting in place', async () => {
    if (articles !== paths.articles && existsSync(articles)) swapIn(articles, paths.articles);
    swapIn(aside, paths.out);
  });
  return count;
}
