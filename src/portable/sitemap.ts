import { escapeHtml } from './markup.ts';

/** The protocol allows so many addresses in one file. @see https://www.sitemaps.org/protocol.html */
const mostInOne = 50_000;

/** A page's public address; the home page is the site's own. */
export function publicAddressOf(address: string, path: string): string {
  return path === 'index.html' ? `${address}/` : `${address}/${encodeURI(path)}`;
}

/** `sitemap.xml` by name, or an index and its parts where one file cannot hold all pages. */
export function sitemaps(address: string, paths: readonly string[], most = mostInOne): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(paths.length / most) }, (_, at) =>
    paths.slice(at * most, (at + 1) * most),
  );
  const single = parts[0];
  if (parts.length <= 1) return new Map([['sitemap.xml', urlSet(address, single ?? [])]]);
  const files = new Map(parts.map((part, at) => [`sitemap-${at + 1}.xml`, urlSet(address, part)]));
  const entries = [...files.keys()].map(
    (name) => `<sitemap><loc>${escapeHtml(`${address}/${name}`)}</loc></sitemap>`,
  );
  return new Map([['sitemap.xml', inXml('sitemapindex', entries)], ...files]);
}

function urlSet(address: string, paths: readonly string[]): string {
  const entries = paths.map((path) => `<url><loc>${escapeHtml(publicAddressOf(address, path))}</loc></url>`);
  return inXml('urlset', entries);
}

function inXml(root: string, entries: readonly string[]): string {
  const lines = entries.map((entry) => `${entry}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines}</${root}>\n`;
}

/** `robots.txt`: everything may be read, and where the list of pages is. */
export function robots(address: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}/sitemap.xml\n`;
}
