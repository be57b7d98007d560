import type { CslItem } from './item.ts';
import { joinNames, listedName } from './names.ts';
import { speakerWords } from './quotation.ts';
import { dateParts, dayWords, outletWords, readIn, stopped, titleWords, whereWords } from './words.ts';

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
  const said = item.custom?.quotation;
  const speaker = said === undefined ? '' : `${speakerWords(said)}, quoted in `;
  const source = [...rest, dayAndMonth(item)].filter((part) => part !== '').join(', ');
  return [`${speaker}${lead} (${year(item)})`, stopped(source), available(item), readIn(item)]
    .filter((part) => part !== '')
    .join(' ');
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
  return [day, month].filter((part) => part !== '').join(' ');
}

/** A path on the site is no address: it is only named. */
function available(item: CslItem): string {
  const where = whereWords(item);
  if (where === '') return '';
  return item.URL === undefined ? `Page: ${where}.` : `Available at: ${where}${accessed(item)}.`;
}

function accessed({ accessed: date }: CslItem): string {
  return date === undefined ? '' : ` (Accessed: ${dayWords(date)})`;
}
