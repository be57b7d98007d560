import type { Redirect } from '../model.ts';
import type { FormerPage } from './heirs.ts';
import { escapeHtml, linkBetween } from './markup.ts';
import { anchorOf } from './permalinks.ts';
import type { SiteFacts } from './site-facts.ts';

type FormerSite = Pick<SiteFacts, 'title' | 'language' | 'address'>;

const style =
  'body{font:112.5%/1.5 Georgia,serif;max-width:34rem;margin:3rem auto;padding:0 1.1rem;color:#1b1b18;background:#fbfaf6}a{color:inherit}:target{outline:2px solid}@media(prefers-color-scheme:dark){body{color:#e9e6dc;background:#16171a}}';

/** Takes the anchor along, which a refresh would drop: each has a link of its own, or keeps its name. */
const follow =
  "{const a=document.getElementById(location.hash.slice(1));if(a?.href)location.replace(a.href);else if(!a)location.replace(document.querySelector('link[data-heir]').href+location.hash)}";

/** The page at the address of one that moved or is gone. It works from a folder too, and is not indexed. */
export function formerPage({ from: path, to, gone, anchors }: FormerPage, site: FormerSite): string {
  const words = to === undefined ? 'This page is gone' : 'This page has moved';
  const link = to === undefined ? null : linkBetween(path, to);
  return `<!doctype html>
<html lang="${escapeHtml(site.language)}" data-page="former">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${words}: ${escapeHtml(path)} · ${escapeHtml(site.title)}</title>
${link === null ? '' : heirLinks(link, to ?? '', site)}<style>${style}</style>
</head>
<body>
<main>
<h1>${words}</h1>
${gone === undefined ? '' : `<p>${escapeHtml(gone)}</p>\n`}${link === null ? '' : `<p>It is now at <a href="${link}">${escapeHtml(to ?? '')}</a>.</p>\n`}<p><a href="${linkBetween(path, 'index.html')}">${escapeHtml(site.title)}</a></p>
${anchors.map((heir) => `${anchorLine(path, heir)}\n`).join('')}</main>
${link === null ? '' : `<script>${follow}</script>\n`}</body>
</html>
`;
}

function heirLinks(link: string, to: string, { address }: FormerSite): string {
  const canonical =
    address === null ? '' : `<link rel="canonical" href="${escapeHtml(`${address}/${encodeURI(to)}`)}">\n`;
  // With scripts, the anchor is taken along; without, the page is.
  return `${canonical}<link rel="alternate" data-heir href="${link}">\n<noscript><meta http-equiv="refresh" content="0; url=${link}"></noscript>\n`;
}

/** One line that stands where an anchor stood, and says where it went. */
export function anchorLine(path: string, { from, to, gone }: Redirect): string {
  const id = escapeHtml(anchorOf(from) ?? '');
  if (to === undefined) return `<p id="${id}">What stood here (${id}) is gone: ${escapeHtml(gone ?? '')}</p>`;
  return `<p>What stood here (${id}) is now at <a id="${id}" href="${linkBetween(path, to)}">${escapeHtml(to)}</a>.</p>`;
}
