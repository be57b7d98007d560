import { join } from 'node:path';
import type { Message } from '../../src/model.ts';
import type { SiteRecord } from '../../src/record/record.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import { readInputs } from '../articles/inputs.ts';
import type { Mode } from '../articles/pages.ts';
import { type ArticlesResult, writeArticles } from '../articles.ts';
import { writePictures } from '../charts/pictures.ts';
import { writeClient } from '../client.ts';
import { printMessages } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { promisesAddresses } from '../portable/keep-addresses.ts';
import { surveySite } from '../portable/survey.ts';
import { readChecked } from '../project/content.ts';
import { siteFacts } from '../project/site.ts';
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
    // Where there is nothing to read, nothing is put there either.
    if (inputs.ids.size === 0) refuseWrong(inputs.messages);
    const store = openStore(join(paths.root, '.cache/store.db'));
    const workshop = openWorkshop(paths);
    try {
      setEnvironment(paths);
      const made = await step('Articles', () => writeArticles(paths, mode, store, inputs), madeOf);
      const { record, messages } = await step('Content', async () => readChecked(paths, made), knownOf);
      refuseWrong(messages);
      await makeSite(paths, record, workshop, store);
      workshop.moveIn();
      store.forgetOthers();
      process.stdout.write(`${builtIn(performance.now() - started, made.articles.length)}\n`);
    } finally {
      workshop.remove();
      if (store.close().damaged) console.log('Something kept in .cache was damaged, and was made anew.');
    }
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

/** By what it is known who says the figures that name somebody. */
const knownOf = ({ record: { spoken } }: { readonly record: SiteRecord }) => {
  const by = Map.groupBy(spoken.values(), (one) => one);
  const told = [
    `${by.get('quotation')?.length ?? 0} quoted`,
    `${by.get('reported')?.length ?? 0} reported`,
    `${by.get('editor')?.length ?? 0} by an editor’s word`,
  ];
  return spoken.size === 0 ? '' : `speakers of ${spoken.size} figures: ${told.join(', ')}`;
};

/** Makes the site of a record, and proves it. */
async function makeSite(
  paths: ProjectPaths,
  record: SiteRecord,
  { site, scratch }: Workshop,
  store: Store,
): Promise<void> {
  const facts = siteFacts(record.site);
  const days = record.articles.flatMap(({ date }) => date.iso ?? []);
  const reports = { reports: record.articles.length, newest: days.toSorted(compareCodeUnits).at(-1) ?? null };
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
  await publish(paths, survey, facts, reports);
  const findings = await step('Verification', (progress) => verify(site, paths, progress));
  refuse('The finished site does not keep its promises.', findings);
}
