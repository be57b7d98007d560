import type { Redirect } from '../model.ts';
import { anchorLine } from './former-page.ts';
import { escapeHtml } from './markup.ts';
import { anchorOf, pageOf } from './permalinks.ts';

/**
 * Puts former anchors into a page that is still published. Where the heir stands on the same page, an empty
 * element with the old id stands at its beginning; all others are told in lines at the end of the page.
 */
export function addFormerAnchors(path: string, html: string, heirs: readonly Redirect[]): string {
  let page = html;
  const told: Redirect[] = [];
  for (const heir of heirs) {
    const target = heir.to !== undefined && pageOf(heir.to) === path ? anchorOf(heir.to) : undefined;
    const changed = target === undefined ? null : addAt(page, target, anchorOf(heir.from) ?? '');
    if (changed === null) told.push(heir);
    else page = changed;
  }
  if (told.length === 0) return page;
  const lines = told.map((heir) => anchorLine(path, heir)).join('');
  return page.replace(
    /<\/main>(?![\s\S]*<\/main>)/,
    () => `<div class="meta" data-ours data-pagefind-ignore>${lines}</div></main>`,
  );
}

/** Elements that hold no text of their own: the first cell or item in them does. */
const holders = /^(?:table|thead|tbody|tr|ul|ol|dl|svg|g)$/i;

function addAt(html: string, target: string, anchor: string): string | null {
  const opening = new RegExp(
    `<([a-z][a-z0-9]*)\\b[^>]*? id="${escapeRegExp(escapeHtml(target))}"[^>]*>`,
    'i',
  ).exec(html);
  if (opening === null) return null;
  let at = opening.index + opening[0].length;
  if (holders.test(opening[1] ?? '')) {
    const cell = /<(?:t[dh]|li|dt|dd)\b[^>]*>/i.exec(html.slice(at));
    if (cell === null) return null;
    at += cell.index + cell[0].length;
  }
  return `${html.slice(0, at)}<span id="${escapeHtml(anchor)}"></span>${html.slice(at)}`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
