import type { CslItem, QuotedWords } from './item.ts';

/** The citation of one quotation: that of its article, with who says what, and the quotation's own place here. */
export function quotationItem(article: CslItem, id: string, quotation: QuotedWords): CslItem {
  const here = `${article.archive_location.replace(/#.*$/, '')}#q-${encodeURIComponent(id)}`;
  const said = `Quotation: ${quotedWords(quotation)} (${speakerWords(quotation)}).`;
  return {
    ...article,
    id: `${article.id}-q-${id}`,
    archive_location: here,
    // Where the original's address is not known the citation leads here, and then to the very words.
    ...(article.URL === article.archive_location ? { URL: here } : {}),
    note: `${said} ${(article.note ?? '').replace(`: ${article.archive_location}`, `: ${here}`)}`.trim(),
    custom: { ...article.custom, quotation },
  };
}

/** The words in quotation marks, parts joined by dots. */
export function quotedWords({ words }: QuotedWords): string {
  return words.map((part) => `“${part}”`).join(' … ');
}

/** The speaker as a reader is told: a doubtful one as “probably X”. */
function speakerWords({ speaker, sure }: QuotedWords): string {
  if (speaker === null) return 'speaker not known';
  return sure ? speaker : `probably ${speaker}`;
}

/** “Ann Lee, quoted in ” before the source of a quotation; nothing where the whole is cited. */
export function saidIn({ custom }: CslItem, how: string): string {
  return custom?.quotation === undefined ? '' : `${speakerWords(custom.quotation)}, ${how} `;
}
