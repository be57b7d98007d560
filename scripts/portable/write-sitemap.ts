import { robots, sitemaps } from '../../src/portable/sitemap.ts';
import { inOrder, type Survey, writeInto } from './survey.ts';

/**
 * Writes `sitemap.xml` and `robots.txt`, which need the public address. @returns what is left out without one.
 */
export function writeSitemap(survey: Survey, address: string | null): string {
  if (address === null)
    return 'no public address (SITE_URL, or url in site.yaml): no canonical links, sitemap or robots.txt';
  const pages = inOrder(survey.pages);
  const shown = pages.filter(({ listed }) => listed).map(({ path }) => path);
  for (const [name, text] of sitemaps(address, shown)) writeInto(survey, name, text);
  writeInto(survey, 'robots.txt', robots(address));
  return `${shown.length} pages at ${address}/`;
}
