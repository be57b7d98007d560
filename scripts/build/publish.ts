import type { SiteFacts } from '../../src/portable/site-facts.ts';
import { hasArchive, hasBook } from '../../src/record/address.ts';
import { printMessages } from '../messages.ts';
import type { ProjectPaths } from '../paths.ts';
import { type KeptAddresses, keepAddresses } from '../portable/keep-addresses.ts';
import type { Survey } from '../portable/survey.ts';
import { trimStyles } from '../portable/trim-styles.ts';
import { writeArchive } from '../portable/write-archive.ts';
import { writeBooks } from '../portable/write-books.ts';
import { writeHeaders } from '../portable/write-headers.ts';
import { writeSitemap } from '../portable/write-sitemap.ts';
import { writeTopicFiles } from '../portable/write-topic-files.ts';
import { writeWorker } from '../portable/write-worker.ts';
import { missingContact } from './contact.ts';
import { refuse } from './failed.ts';
import { step } from './steps.ts';

/**
 * What leaves the site by other ways than its pages: published addresses that moved, copies for reading offline,
 * and what hosts and finders need. `reports` is how many articles the site has, `newest` the day of the newest.
 *
 * @throws BuildFailed where a published address would be lost.
 */
export async function publish(
  paths: ProjectPaths,
  survey: Survey,
  site: SiteFacts,
  { reports, newest }: { readonly reports: number; readonly newest: string | null },
): Promise<void> {
  const addresses = await step(
    'Published addresses',
    async () => keepAddresses(paths, survey, site),
    addressesTold,
  );
  refuse('Published addresses would be lost.', addresses.messages);
  await step(
    'Styles',
    async () => trimStyles(survey),
    (bytes) => `${Math.round(bytes / 1000)} kB of no page here left out`,
  );
  await step(
    'Topics in one file',
    async () => writeTopicFiles(paths, survey, site),
    (count) => `${count} topics`,
  );
  await step(
    'Books',
    () => writeBooks(survey, site, { newest, whole: hasBook(reports) }),
    (count) => `${count} EPUB files`,
  );
  await writeForHosts(survey, site.address);
  printMessages(missingContact(site));
  await step(
    'Archive',
    async () => (hasArchive(reports) ? writeArchive(survey, site) : null),
    (made) => (made === null ? 'none of a large site (--archive)' : `${made.path}, ${megabytes(made.bytes)}`),
  );
}

async function writeForHosts(survey: Survey, address: string | null): Promise<void> {
  await step(
    'Public address',
    async () => writeSitemap(survey, address),
    (told) => told,
  );
  await step(
    'Headers for hosts',
    async () => writeHeaders(survey),
    (rules) => `${rules} rules`,
  );
  await step(
    'Reading offline',
    () => writeWorker(survey),
    ({ files, bytes }) => `${files.length} files, ${megabytes(bytes)}`,
  );
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const addressesTold = ({ promised, formerPages }: KeptAddresses) => {
  if (promised === null) return 'none promised yet (npm run permalinks)';
  return `${promised} promised${formerPages > 0 ? `, ${formerPages} pages moved or gone` : ''}`;
};
