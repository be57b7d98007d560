import type { Article } from '../../record/types.ts';
import { type StripRun, stripOf } from '../parts/strip.ts';
import { counted } from './count.ts';
import { type Html, html } from './html.ts';
import { dateShort, outletName, type RowPage } from './report-words.ts';

/** One article in a list: date, headline, outlet, and its strip. */
export function articleRow(article: Article, page: RowPage): Html {
  const { language } = page.record;
  return html`<li class="ar"> <p class="meta">${dateShort(article.date, language)}</p> <div> ${headline(article, page)} </div> ${strip(article, page)} </li>`;
}

/** The same in a list of thousands, for which their files are not read anew: how much is quoted, in place of the strip. */
export function plainRow(article: Article, page: RowPage, topic?: string): Html {
  const { language } = page.record;
  const { quotations } = article;
  const on = topic === undefined ? quotations : quotations.filter(({ topics }) => topics.includes(topic));
  const quoted = `${counted(on.length, 'quotation', language)}${topic === undefined ? '' : ' on the topic'}`;
  return html`<li class="ar"> <p class="meta">${dateShort(article.date, language)}</p> <div> ${headline(article, page)} </div> <p class="meta">${quoted}</p> </li>`;
}

function headline(article: Article, { root }: RowPage): Html {
  const { headlineIsFirstWords, href, outlet } = article;
  const first = headlineIsFirstWords && '. No headline in the file; these are its first words.';
  return html`<p class="${headlineIsFirstWords ? 't none' : 't'}"><a href="${root}${href}">${article.headline}</a></p> <p class="meta">${outletName(outlet)}${first}</p>`;
}

/** The strip decorates; the counts stand beside it in words. */
function strip(article: Article, { record }: RowPage): Html {
  const { left, quoted } = stripOf(article);
  const gaps = left.map(
    ({ x, width }) =>
      html`<rect class="gap" x="${x}" width="${width}" height="16"></rect><path class="out" d="M${x} 8h${width}"></path>`,
  );
  const bars = quoted.map(({ topic, runs }) => {
    const accent = record.topics.find(({ id }) => id === topic)?.accent ?? 'slate';
    return html`<g class="t-${accent}">${runs.map(bar)}</g>`;
  });
  return html`<svg class="strip" viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true"> <path class="line" d="M0 8H1000"></path> ${gaps} ${bars} </svg>`;
}

const bar = ({ x, width }: StripRun) => html`<rect x="${x}" width="${width}" height="16"></rect>`;
