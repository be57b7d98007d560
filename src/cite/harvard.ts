import type { CslItem } from './item.ts';
import { joinNames, listedName } from './names.ts';
import { saidIn } from './quotation.ts';
import {
  dateParts,
  dayWords,
  joined,
  outletWords,
  readIn,
  stopped,
  titleWords,
  whereWords,
} from './words.ts';

/**
 * A reference in the Harvard style of “Cite Them Right”: an article without an author begins with its outlet,
 * one without either with its title.
 */
export function harvard(item: CslItem): string {
  const outlet = item.type === 'webpage' ? item.archive : outletWords(item);
  const known = item['container-title'] !== undefined;
  const authors = joinNames((item.author ?? []).map(listedName));
  const [lead, rest] =
    authors !== ''
      ? [authors, [titleWords(item), outlet]]
      : known
        ? [outlet, [titleWords(item)]]
        : [titleWords(item), [outlet]];
  const source = stopped(joined([...rest, dayAndMonth(item)], ', '));
  const head = `${saidIn(item, 'quoted in')}${lead} (${year(item)})`;
  return joined([head, source, available(item), readIn(item)]);
}

function year({ issued, custom }: CslItem): string {
  if (issued === undefined) return 'n.d.';
  return custom?.dateBasis === undefined ? dateParts(issued).year : `[${dateParts(issued).year}]`;
}

/** The year has been given; a date that is not printed is given whole, with how it is known. */
function dayAndMonth({ issued, custom }: CslItem): string {
  if (issued === undefined) return '';
  if (custom?.dateBasis !== undefined) return `[${dayWords(issued)}, ${custom.dateBasis}]`;
  const { day, month } = dateParts(issued);
  return joined([day, month]);
}

/** A path on the site is no address: it is only named. */
function available(item: CslItem): string {
  const where = whereWords(item);
  const accessed = item.accessed === undefined ? '' : ` (Accessed: ${dayWords(item.accessed)})`;
  if (where === '') return '';
  return item.URL === undefined ? `Page: ${where}.` : `Available at: ${where}${accessed}.`;
}
