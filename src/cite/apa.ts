import type { CslItem } from './item.ts';
import { joinNames, listedName } from './names.ts';
import { saidIn } from './quotation.ts';
import { dateParts, joined, outletWords, readIn, stopped, whereWords } from './words.ts';

/** A reference in APA style, seventh edition; without an author the title comes first. */
export function apa(item: CslItem): string {
  const author = joinNames((item.author ?? []).map(listedName), ', & ');
  const date = `(${apaDate(item)}).`;
  const title = stopped(item.title);
  const head = author === '' ? [title, date] : [stopped(author), date, title];
  const source = stopped(item.type === 'webpage' ? item.archive : outletWords(item));
  return joined([saidIn(item, 'as cited in') + head.join(' '), source, whereWords(item), readIn(item)]);
}

function apaDate({ issued, custom }: CslItem): string {
  if (issued === undefined) return 'n.d.';
  const { year, month, day } = dateParts(issued);
  const words = joined([year, joined([month, day])], ', ');
  return custom?.dateBasis === undefined ? words : `[${words}, ${custom.dateBasis}]`;
}
