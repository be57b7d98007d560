import type { CslDate, CslItem } from './item.ts';
import { invertedName } from './names.ts';

/**
 * A record for reference managers (RIS).
 *
 * Written here and not by a library: citation-js 0.8.2 leaves out a newspaper article's authors, month and day,
 * and breaks lines after 70 characters, in the middle of an address. Its parser reads our files back in the
 * tests, field by field.
 *
 * The fourth part of a date is the specification's place for “other information”: how it is known.
 */
export function ris(item: CslItem): string {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', invertedName(name)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0]?.[0])],
    ['DA', item.issued && risDate(item.issued, item.custom?.dateBasis)],
    ['UR', item.URL],
    ['Y2', item.accessed && risDate(item.accessed)],
    ['LA', item.language],
    ['DB', item.archive],
    ['N1', item.note],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function risDate(date: CslDate, other = ''): string {
  const [year = 0, month, day] = date['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), two(month), two(day), other].join('/');
}
