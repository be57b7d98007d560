import { SURE } from '../../model.ts';
import type { ResolvedQuotation } from '../../record/types.ts';
import { describeKind, speakerWords } from '../article/describe.ts';
import { type Html, html } from './html.ts';
import { dateShort, outletName, type RowPage } from './report-words.ts';

/** How a list shows its quotations. */
export interface QuotationRows {
  /** The page is the speaker’s own, so that no row names them. */
  readonly ofSpeaker?: boolean | undefined;
  /** The list is whole, and a script may filter it: its rows carry what a reader filters by. */
  readonly filtered?: boolean | undefined;
}

/** One quotation in a list. */
export function quotationRow(quotation: ResolvedQuotation, page: RowPage, rows: QuotationRows): Html {
  const { article, exact, parts, topics, topic } = quotation;
  const { record, root } = page;
  const last = exact.length - 1;
  const words = exact.map(
    (part, at) =>
      html`<span class="part">“<span data-span="${parts[at]?.join('-') ?? ''}">${part}</span>${at === last && '”'}</span>`,
  );
  const titles = record.topics.flatMap(({ id, title }) => (topics.includes(id) ? [title] : []));
  const accent = record.topics.find(({ id }) => id === topic)?.accent ?? 'slate';
  return html`<li class="qi t-${accent}"${rows.filtered === true && filterValues(quotation)}> <blockquote data-seed="${article.seed}"><a data-cite href="${root}${quotation.href}">${words}</a></blockquote> <p class="meta">${rows.ofSpeaker !== true && speakerOf(quotation)}${describeKind(quotation)}. ${outletName(article.outlet)}, ${dateShort(article.date, record.language)}${titles.length > 0 && `. ${titles.join(', ')}`}</p> </li>`;
}

function speakerOf(quotation: ResolvedQuotation): Html {
  const { mention, speaker } = quotation;
  const printed =
    mention !== null && mention !== speaker && html`, printed as “<span class="pw">${mention}</span>”`;
  return html`<b>${speakerWords(quotation)}</b>${printed}; `;
}

function filterValues({ speaker, confidence, article, topics, kind }: ResolvedQuotation): Html {
  const sure = speaker !== null && confidence >= SURE;
  return html` data-item data-speaker="${sure && speaker}" data-outlet="${article.outlet.name}" data-topics="${topics.join(' ')}" data-kind="${kind}"`;
}
