import { type CitedReport, citedSection, idOfReport, idOfWords, siteAddress } from './cited-words.ts';
import { escapeHtml } from './markup.ts';
import type { SiteFacts } from './site-facts.ts';
import { publicAddressOf } from './sitemap.ts';

type OneFileSite = Pick<SiteFacts, 'title' | 'address' | 'date'>;

const style =
  '.copy{border-bottom:1px solid var(--rule);padding:.6rem 0}#words ul{padding-left:1.1rem;max-width:40rem}#words li{margin:.4rem 0}#words h3{margin-top:1.2rem}#main .noprint:not(.toc){display:none}';

/**
 * A page as one file that needs no other: styles and charts are in it, citations lead to the words at its end,
 * and links to other pages are plain text, or absolute where the address of the site is known.
 */
export function oneFile(
  path: string,
  html: string,
  reports: readonly CitedReport[],
  site: OneFileSite,
): string {
  const known = new Map(
    reports.flatMap((report): [string, string][] => [
      [report.path, idOfReport(report.path)],
      ...report.words.map(({ address }): [string, string] => [address, idOfWords(address)]),
    ]),
  );
  const [head = '', rest = ''] = splitAt(html, '</head>');
  const main = /<main\b[\s\S]*<\/main>/.exec(rest)?.[0] ?? '';
  const relinked = main.replace(/<a\b[^>]*>/g, (tag) => relink(tag, path, known, site.address));
  const words = reports.length === 0 ? '' : citedSection(reports);
  const [body = ''] = splitAt(relinked, '</main>');
  return `${headOf(head, path, site)}</head><body><header class="wrap copy meta" data-ours>${note(path, site)}</header>${body}${words}</main></body></html>\n`;
}

function splitAt(text: string, mark: string): string[] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

function headOf(head: string, path: string, { address }: OneFileSite): string {
  const canonical =
    address === null ? '' : `<link rel="canonical" href="${escapeHtml(publicAddressOf(address, path))}">`;
  const bare = head
    .replace(/<script\b[^>]*\ssrc=[^>]*>\s*<\/script>/g, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<meta\b[^>]*property="og:[^>]*>/g, '')
    .replace(/<\/title>/, ' · one file</title>');
  return `${bare}${canonical}<meta name="robots" content="noindex"><link rel="icon" href="data:,"><style>${style}</style>`;
}

function note(path: string, { title, address, date }: OneFileSite): string {
  const when = date === null ? 'a copy in one file' : `a copy in one file, of ${escapeHtml(date)}`;
  const where =
    address === null
      ? ''
      : ` The current page is at <a href="${escapeHtml(publicAddressOf(address, path))}">${escapeHtml(publicAddressOf(address, path))}</a>.`;
  return `From ${escapeHtml(title)}: ${when}. Search and the other pages are in the whole site.${where}`;
}

function relink(
  tag: string,
  from: string,
  known: ReadonlyMap<string, string>,
  address: string | null,
): string {
  const href = / href="([^"]*)"/.exec(tag)?.[1];
  if (href === undefined || href.startsWith('#') || /^[a-z][a-z+.-]*:/i.test(href)) return tag;
  const target = siteAddress(from, href);
  const id = known.get(target);
  if (id !== undefined) return withHref(tag, `#${id}`);
  const [page = '', anchor] = target.split('#');
  const elsewhere = address === null ? null : publicAddressOf(address, page) + (anchor ? `#${anchor}` : '');
  return withHref(tag, elsewhere);
}

/** A link without an address is plain text; it is no citation, and has no name or file of its own. */
function withHref(tag: string, href: string | null): string {
  if (href?.startsWith('#')) return tag.replace(/ href="[^"]*"/, () => ` href="${escapeHtml(href)}"`);
  const plain = tag.replace(/ (?:data-cite|data-figure|download)(?:="[^"]*")?(?=[\s>])/g, '');
  if (href !== null) return plain.replace(/ href="[^"]*"/, () => ` href="${escapeHtml(href)}"`);
  return plain.replace(/ (?:href|aria-label)="[^"]*"/g, '');
}
