import { compareCodeUnits } from '../text/order.ts';
import { escapeHtml } from './markup.ts';

/** Printed words to which a page links. */
export interface CitedWords {
  /** Where they stand: `articles/a.html#s-3-9`. */
  readonly address: string;
  /** File stem of the seed. */
  readonly seed: string;
  readonly parts: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** “as reported on DATE”, where the page says it after them: they hold an allegation. */
  readonly reported?: string | undefined;
}

/** The report in which words stand, as its page names it. */
export interface CitedReport {
  readonly path: string;
  readonly headline: string;
  readonly words: readonly CitedWords[];
}

/** Links of a page to printed words, and to whole articles, as paths from the site's root. */
export function citedAddresses(html: string, from: string): string[] {
  const links = html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g);
  const targets = [...links].map(([, href = '']) => siteAddress(from, href));
  const cited = targets.filter((target) => /^articles\/[^#]+\.html(?:#[sqi]-.+)?$/.test(target));
  return [...new Set(cited)].toSorted(compareCodeUnits);
}

/** What a page says after words that hold an allegation, “as reported on DATE”, by their addresses. */
export function reportedAfter(html: string, from: string): Map<string, string> {
  const dated =
    /<a\b[^>]*?\shref="([^"]+)"[^>]*>(?:(?!<\/a>).)*<\/a>[^<]*<span\b[^>]*\sdata-ours[^>]*>, (as reported [^<]*)<\/span>/gs;
  return new Map(
    [...html.matchAll(dated)].map(([, href = '', words = '']) => [siteAddress(from, href), words]),
  );
}

/** The path from the site's root to which a relative link of the page `from` leads. */
export function siteAddress(from: string, href: string): string {
  const base = new URL(from, 'https://site.invalid/');
  const target = new URL(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), base);
  return target.origin === base.origin ? decodeURI(`${target.pathname.slice(1)}${target.hash}`) : href;
}

/** Id of the place in a one-file copy where cited words stand. */
export function idOfWords(address: string): string {
  const name = address.replace(/^articles\//, '').replace('.html#', '--');
  return `w-${name.replace(/[^\p{L}\p{N}-]+/gu, '-')}`;
}

/** Id of a report there. */
export function idOfReport(path: string): string {
  return `r-${path.replace(/^articles\/|\.html$/g, '').replace(/[^\p{L}\p{N}-]+/gu, '-')}`;
}

/** The words that a page cites, report by report: what its links lead to where no other page is at hand. */
export function citedSection(reports: readonly CitedReport[]): string {
  const blocks = reports.map(({ path, headline, words }) => {
    const items = words.map(({ address, seed, parts, reported }) => {
      const spans = parts.map(
        ({ start, end, text }, at) =>
          `<span${at === 0 ? ` id="${escapeHtml(idOfWords(address))}"` : ''} data-span="${start}-${end}">${escapeHtml(text)}</span>`,
      );
      // The outlet's words for what somebody said are never set as that person's.
      const [open, close] = address.includes('#i-') ? ['Reported speech: ', ''] : ['“', '”'];
      return `<li data-seed="${escapeHtml(seed)}"><span data-ours>${open}</span>${spans.join('<span data-ours> … </span>')}<span data-ours>${close}${reported === undefined ? '' : `, ${escapeHtml(reported)}`}</span></li>`;
    });
    const list = items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
    return `<h3 id="${escapeHtml(idOfReport(path))}" data-ours>${escapeHtml(headline)}</h3>${list}`;
  });
  return `<section class="sec" id="words"><h2>The words cited on this page</h2>${blocks.join('')}</section>`;
}
