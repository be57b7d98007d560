import type { Site } from '../../src/model.ts';
import { publicAddress } from '../../src/record/address.ts';
import { dateWords } from '../../src/record/dates.ts';

/** What a project says of itself, as what leaves the site needs it. */
export interface SiteFacts {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Public address with no slash at the end, where there is one. */
  readonly address: string | null;
  /** Whom readers tell of errors; `null` where nobody is named. */
  readonly contact: string | null;
  /** Date of the commit that was built, in words; its commit. `null` outside a version history. */
  readonly date: string | null;
  readonly commit: string | null;
}

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
