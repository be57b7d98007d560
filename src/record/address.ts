import type { Site } from '../model.ts';
import { limits } from './limits.ts';

/**
 * The public address of the site with no slash at its end, or `null` where it has none. `SITE_URL` comes
 * before `site.yaml`.
 * @throws where it is not an http address.
 */
export function publicAddress(site: Pick<Site, 'url'>, fromEnvironment: string | undefined): string | null {
  const given = (fromEnvironment || site.url || '').trim();
  if (given === '') return null;
  const bare = given.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  if (!/^https?:$/.test(URL.parse(bare)?.protocol ?? ''))
    throw new Error(
      `Unexpected public address “${given}”, expected one as https://example.org/site (SITE_URL or url in content/site.yaml)`,
    );
  return bare;
}

/** The public address of one page, given by its path from the root of the site. */
export const canonicalAddress = (address: string, path: string): string =>
  `${address}/${path === 'index.html' ? '' : encodeURI(path)}`;

/** Whether a site of so many reports has an archive: a large one only where `npm run build -- --archive` asks for it. */
export function hasArchive(reports: number, environment: NodeJS.ProcessEnv = process.env): boolean {
  return reports <= limits.archived || environment['ON_THE_RECORD_ARCHIVE'] === '1';
}

/** Whether the whole of a site of so many reports is made into a book: of a large one no reading program could show it. */
export const hasBook = (reports: number): boolean => reports <= limits.archived;

/** Path of the whole site as a book. */
export const bookHref = (title: string): string => archiveHref(title).replace(/zip$/, 'epub');

/** Path of the archive of the whole site: its title, in letters that every disk takes. */
export function archiveHref(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `offline/${slug || 'site'}.zip`;
}
