import { join } from 'node:path';
import { openProject } from '../../src/content/project.ts';
import type { Message } from '../../src/model.ts';
import { readInputs } from '../articles/inputs.ts';
import type { Mode } from '../articles/pages.ts';
import { type ArticlesResult, writeArticles } from '../articles.ts';
import { writePictures } from '../charts/pictures.ts';
import { writeClient } from '../client.ts';
import { printMessages } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { promisesAddresses } from '../portable/keep-addresses.ts';
import { surveySite } from '../portable/survey.ts';
import { checkFiles, readChecked } from '../project/content.ts';
import { writeSearchIndex } from '../search-index.ts';
import { verify } from '../verify.ts';
import { writeData } from './data.ts';
import { setEnvironment } from './environment.ts';
import { refuse } from './failed.ts';
import { withProgram, withProject } from './lock.ts';
import { refuseOtherFolders } from './out-folder.ts';
import { printPages } from './pages.ts';
import { refuseOtherAddresses } from './public-address.ts';
import { publish } from './publish.ts';
import { builtIn, step } from './steps.ts';
import { openStore, type Store } from './store.ts';
import { openWorkshop, recover, type Workshop } from './workshop.ts';

/**
 * The whole way from `seeds/` to a finished site in `paths.out`. The site is made aside and moved in at the end, so
 * that a failed build leaves the one that was there. Builds of one project wait for each other. With `check` the pages
 * in `content/articles` have to be what the seeds give; otherwise they are made so.
 *
 * @throws BuildFailed with all problems of the step that found any.
 */
export function buildSite(paths: ProjectPaths, mode: Mode): Promise<void> {
  refuseOtherFolders(paths);
  refuseOtherAddresses();
  return withProject(paths, async () => {
    const started = performance.now();
    recover(paths);
    const inputs = readInputs(paths);
    // What people have written is told of before anything is made of it.
    refuseWrong([...inputs.messages, ...checkFiles(paths, inputs.ids)]);
    const store = openStore(join(paths.root, '.cache/store.db'));
    const workshop = openWorkshop(paths);
    try {
      const { messages } = await step(
        'Articles',
        async () => writeArticles(paths, mode, store, inputs),
        madeOf,
      );
      refuseWrong(messages);
      await makeSite(paths, workshop, store);
      workshop.moveIn();
      store.forgetOthers();
    } finally {
      workshop.remove();
      if (store.close().damaged) console.log('Something kept in .cache was damaged, and was made anew.');
    }
    process.stdout.write(`${builtIn(performance.now() - started, inputs.seeds.length)}\n`);
  });
}

/** Stops where a file of the project is wrong, and tells what else there is to be seen to. */
function refuseWrong(messages: readonly Message[]): void {
  refuse('The files of the project are not right.', messages);
  printMessages(messages);
}

const madeOf = ({ articles, written, removed }: ArticlesResult) => {
  const changed = written.length + removed.length;
  return `${articles.length} read${changed > 0 ? `, the MDX of ${changed} changed` : ''}`;
};

/** Makes the site, and proves it, from `content/` as it is now. */
async function makeSite(paths: ProjectPaths, { site, scratch }: Workshop, store: Store): Promise<void> {
  setEnvironment(paths);
  const { record, messages } = await step('Content', async () => readChecked(openProject(paths.root)));
  refuseWrong(messages);
  const reports = record.articles.length;
  await step(
    'Data and citations',
    async () => writeData(site, record),
    (files) => `${files} files`,
  );
  await step(
    'Pages',
    (progress) => withProgram(() => printPages({ out: site, scratch }, store, progress)),
    ({ printed, kept }) => `${printed} printed, ${kept} as before`,
  );
  await step(
    'Pictures',
    () => writePictures(site, store),
    (pictures) => `${pictures} pictures`,
  );
  await step('Client scripts', () => writeClient(site));
  await step(
    'Search',
    () => writeSearchIndex(site),
    ({ pages }) => `${pages} pages`,
  );
  const survey = await step('Reading the files', async () =>
    surveySite(site, promisesAddresses(paths.content)),
  );
  await publish(paths, survey, reports);
  const findings = await step('Verification', (progress) => verify(site, paths, progress));
  refuse('The finished site does not keep its promises.', findings);
}
