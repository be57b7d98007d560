import type { CslItem } from './item.ts';
import { joinNames, listedName } from './names.ts';
import { speakerWords } from './quotation.ts';
import { dateParts, outletWords, readIn, stopped, whereWords } from './words.ts';

/** A reference in APA style, seventh edition; without an author the title comes first. */
export function apa(item: CslItem): string {
  const author = joinNames((item.author ?? []).map(listedName), ', & ');
  const date = `(${apaDate(item)}).`;
  const title = stopped(item.title);
  const said = item.custom?.quotation;
  const speaker = said === undefined ? '' : `${speakerWords(said)}, as cited in `;
  const head = author === '' ? [title, date] : [stopped(author), date, title];
  return [
    speaker + head.join(' '),
    stopped(item.type === 'webpage' ? item.archive : outletWords(item)),
    whereWords(item),
    readIn(item),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function apaDate({ issued, custom }: CslItem): string {
  if (issued === undefined) return 'n.d.';
  const { year, month, day } = dateParts(issued);
  const words = [year, [month, day].filter((part) => part !== '').join(' ')].filter((part) => part !== '');
  return custom?.dateBasis === undefined ? words.join(', ') : `[${words.join(', ')}, ${custom.dateBasis}]`;
}
