import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SITE } from '../../src/content/read.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { type Site, siteSchema } from '../../src/model.ts';
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

/** Reads `site.yaml`, which the pages have checked, and the version that `renderPages` left in the environment. */
export function readSiteFacts(content: string): SiteFacts {
  const site = readSite(join(content, 'site.yaml'));
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

function readSite(path: string): Site {
  if (!existsSync(path)) return DEFAULT_SITE;
  return parseYaml(readFileSync(path, 'utf8'), 'content/site.yaml', siteSchema).value ?? DEFAULT_SITE;
}
