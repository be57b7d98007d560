import type { Site } from '../../src/model.ts';
import type { SiteFacts } from '../../src/portable/site-facts.ts';
import { publicAddress } from '../../src/record/address.ts';
import { dateWords } from '../../src/record/dates.ts';

/** What `site.yaml` says, and the version that the build left in the environment. */
export function siteFacts(site: Site): SiteFacts {
  const language = site.language ?? 'en-GB';
  const date = process.env['ON_THE_RECORD_DATE'];
  return {
    title: site.title,
    description: site.description,
    language,
    address: publicAddress(site, process.env['SITE_URL']),
    contact: site.contact ?? null,
    date: date === undefined ? null : dateWords(date, language),
    commit: process.env['ON_THE_RECORD_COMMIT'] ?? null,
  };
}
