import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { robots, sitemaps } from '../../src/portable/sitemap.ts';
import type { SurveyedPage } from './survey.ts';

/**
 * Writes `sitemap.xml` and `robots.txt`, which need the public address. @returns what is left out without one.
 */
export function writeSitemap(out: string, pages: readonly SurveyedPage[], address: string | null): string {
  if (address === null)
    return 'no public address (SITE_URL, or url in site.yaml): no canonical links, sitemap or robots.txt';
  const shown = pages.filter(({ listed }) => listed).map(({ path }) => path);
  for (const [name, text] of sitemaps(address, shown)) writeFileSync(join(out, name), text);
  writeFileSync(join(out, 'robots.txt'), robots(address));
  return `${shown.length} pages at ${address}/`;
}
