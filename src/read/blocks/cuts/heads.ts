import { findDates } from '../../../text/dates.ts';
import { isNameAlone, readByline, readSignature } from '../../facts/byline.ts';
import { isSurelyOutlet } from '../../facts/outlets.ts';
import { readStamp } from '../../facts/timestamp.ts';
import { phrases } from '../../words.ts';
import { type Cut, cutBehind } from './cut.ts';

const PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?: (?:\\p{Lu}[\\p{Lu}.'’-]*|DE|DI|AL|EL)){0,3}";
const REGION = "(?:,? (?:\\p{Lu}[\\p{L}.’'-]{1,20}\\.?)(?: \\p{Lu}[\\p{L}.’'-]{1,15}\\.?){0,2})?";
const DAY = '(?:,? (?:\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}[a-z]{2,8}\\.?)(?:,? \\d{4})?,?)?';
const AGENCY =
  '\\((?:AP|Reuters|REUTERS|AFP|UPI|CNN|Xinhua|PTI|ANI|IANS|AAP|dpa|Bloomberg|KYODO|Kyodo|CNS|RNS|KNX|WJZ|BBC|PA|Thomson Reuters Foundation|[A-Z]{2,6}|\\p{Lu}[\\p{L} ]{2,24})\\)';
const DASH = '(?:--|[—–-])';
const FORMS: readonly RegExp[] = [
  new RegExp(`^${PLACE}${REGION}${DAY} ?${AGENCY} ?(?:${DASH}|:)? ?`, 'u'),
  new RegExp(`^${PLACE}${REGION}${DAY} ?(?:${DASH}|\\|) ?(?=\\S)`, 'u'),
  new RegExp(
    `^\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}${REGION}${DAY} ?(?:${AGENCY} ?${DASH}|\\b(?:CNN|AFP|AP|Reuters|PTI|ANI) ?[—–]) ?`,
    'u',
  ),
  new RegExp(`^\\((?:AP|Reuters|REUTERS|AFP|CNN|UPI|CNN Business)\\) ?${DASH}? ?(?=\\p{Lu}|["“])`, 'u'),
  /^(?:NEW DELHI|[A-Z]{4,}(?: [A-Z]{3,}){0,2})(?:, \p{L}{3,9} \d{1,2})?: (?=\p{Lu}\p{Ll}+ \p{L}+ \p{L}+ \p{L}+)/u,
];
/** Words in capitals before a colon or a dash that are labels, not towns. */
const LABELS = phrases('lines/capital-labels');

/** Length of a dateline at the start of a paragraph; 0 where there is none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, 140);
  if (LABELS.has(/^\p{Lu}*/u.exec(head)?.[0] ?? '')) return 0;
  for (const [at, form] of FORMS.entries()) {
    const length = form.exec(head)?.[0].length ?? 0;
    const isColon = at === FORMS.length - 1;
    if (length === 0 || text.length - length < 40) continue;
    // “SMITH: We …” is a transcript: where a colon follows the capitals, no second such line may come.
    if (isColon && /["“]|^\S+: (?:I|We|You|Well|Yes|No|So|And|But)\b/u.test(head)) continue;
    return length;
  }
  return 0;
}

/** “Jane Doe - Vale Gazette”. */
function isNameAndOutlet(text: string): boolean {
  const [name = '', outlet = '', ...more] = text.split(/ [-–—|] /u);
  return more.length === 0 && isNameAlone(name) && isSurelyOutlet(outlet);
}

/** A weekday, a month or a number that a date may begin with. */
const MAY_BE_DAY =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Published|Updated|Posted|Last|\d{1,2}[ ./-]|\d{4}-)/i;

/** Cuts of lines at the head of an article. */
export const headCuts: Readonly<Record<string, Cut>> = {
  /** A labelled date, and behind it something else. */
  'date-prefix': (text, { line }) => {
    if (line > 3 || !/^(?:date|published|updated|posted)(?: on)?:?\s/i.test(text)) return null;
    const [date] = findDates(text.slice(0, 80));
    if (date === undefined || readStamp(text) !== null || readStamp(text.slice(0, date.end)) === null)
      return null;
    const at = date.end + (/^\s*/.exec(text.slice(date.end))?.[0].length ?? 0);
    const isParted = at < text.length && /\s/.test(text.charAt(date.end));
    return isParted ? cutBehind(at, { role: 'date', rule: 'date-prefix' }) : null;
  },
  /** A writer, and behind the name the date. */
  'byline-and-date': (text, { line }) => {
    if (text.length > 240 || !/\d/.test(text) || (line > 14 && !/^[Bb][Yy]/.test(text))) return null;
    if (readStamp(text) !== null) return null;
    const starts = [...text.matchAll(/(?<![\p{L}\d])(?=[\p{L}\d])/gu)].map((match) => match.index);
    const at = starts.find(
      (start) =>
        start > 5 && MAY_BE_DAY.test(text.slice(start, start + 12)) && readStamp(text.slice(start)) !== null,
    );
    if (at === undefined) return null;
    const before = text.slice(0, at).replace(/[\s|•·,–—/-]+$/u, '');
    const isWriter =
      readByline(before) !== null ||
      readSignature(before) !== null ||
      (isNameAlone(before) && /[|•·,–—-]\s*$/u.test(text.slice(0, at))) ||
      isNameAndOutlet(before);
    return !isWriter
      ? null
      : [
          { at: 0, verdict: { role: 'byline', rule: 'byline' } },
          { at, verdict: { role: 'date', rule: 'date-line' } },
        ];
  },
  /** The place, the day and the agency with which a report begins. */
  dateline: (text, { prose }) => {
    const length = prose > 4 ? 0 : datelineLength(text);
    return cutBehind(length, { role: 'dateline', rule: 'dateline' });
  },
};
