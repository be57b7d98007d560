/** Lines that say when an article was published or changed, and nothing else. */
import { type DateFound, findDates, type NumericOrder } from '../../text/dates.ts';
import { phrases } from '../words.ts';
import { looksLikeOutlet } from './outlets.ts';

/** What a date on such a line says of the article. */
export type StampLabel = 'published' | 'updated' | 'none';

export interface Stamp {
  /** Dates in the order printed, each with the label before it. */
  readonly dates: readonly (DateFound & { readonly label: StampLabel })[];
  /** Holds a label, a time of day or words such as “2 hours ago”, besides dates. */
  readonly plain: boolean;
}

const PUBLISHED =
  /(?:first |originally )?(?:published|posted|created|issued|released|written|added|publication|release|post(?:ed)?)(?: date| time)?(?: on| at| online)?|date|dated/iy;
const UPDATED =
  /(?:last |latest |most recently )?(?:updated?|modified|edited|revised|amended)(?: date| time)?(?: on| at| by)?/iy;
const TIME =
  /(?:at )?\d{1,2}(?:[:.h]\d\d){1,2}(?:[:.]\d{1,3})?(?: ?[ap]\.?m\.?)?(?:Z|[+-]\d\d:?\d\d)?|(?:at )?\d{1,2} ?[ap]\.?m\.?(?!\p{L})|T\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?|noon|midnight/iuy;
const ZONE = new RegExp(
  `\\(?(?:${[...phrases('time-zones')].join('|')})(?:(?!\\p{L})|(?=Updated|Published))(?:[ +-]{1,2}\\d{1,2}(?::?\\d\\d)?)?\\)?`,
  'iuy',
);
const AGO =
  /(?:about |over |an? |\d{1,3} ?)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago|just now|today|yesterday/iy;
const READ =
  /(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) ?-?min(?:ute)?s?(?: read(?:ing time)?)?|reading time|read time|min(?:ute)? read/iy;
const WEEKDAY = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?\.?(?!\p{L})/iuy;
/** A day without its year, as “last updated” often has: of it no date is made. */
const YEARLESS =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?![\p{L}\d])/iuy;
/** How many comments there are, behind the date. */
const COUNT = /\d{1,5}(?: comments?)?$|no comments$/iy;
const FILLER =
  /[\s|•·∙●:,;/()[\]–—\-*>«»‧]+|on(?= )|at(?= )|and(?= )|by(?= \|)|is(?= )|was(?= )|article(?= )|this(?= )|story(?= )|see all updates|show all updates|updated? history/iuy;

const PLACE = /^(?:UK|US|U\.S\.|USA|London|New York|Washington|Dublin|Delhi|New Delhi|Mumbai|Sydney)$/;

/** The section, in one word or two, before the date: “Politics / June 7, 2023”. */
const SECTION =
  /^\p{Lu}\p{Ll}{2,14}(?: (?:& )?\p{Lu}\p{Ll}{2,14})?(?= ?[/|·•] ?(?:\d|[A-Z][a-z]{2,8}\.? \d))/u;

/** Length of an outlet's name or a place between the line's separators: “… / CBS News”, “…, UK”. */
function edgeLength(text: string, at: number): number {
  if (at === 0) {
    const section = SECTION.exec(text)?.[0].length ?? 0;
    if (section > 0) return section;
  }
  if (at > 0 && !/[|/•·,]\s*$/u.test(text.slice(0, at))) return 0;
  const segment = /^[^|/•·,]{2,40}(?=$|[|/•·,])/u.exec(text.slice(at))?.[0] ?? '';
  const name = segment.trim();
  return name !== '' && (PLACE.test(name) || looksLikeOutlet(name)) ? segment.length : 0;
}

interface Reading {
  label: StampLabel;
  plain: boolean;
  times: number;
}

/** Length of what stands at `at` and belongs on such a line; 0 where it does not. */
function step(text: string, at: number, reading: Reading): number {
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  const filler = match(FILLER);
  if (filler > 0) return filler;
  for (const [pattern, label] of [
    [UPDATED, 'updated'],
    [PUBLISHED, 'published'],
  ] as const) {
    const length = match(pattern);
    if (length === 0) continue;
    reading.label = label;
    reading.plain = false;
    return length;
  }
  const edge = edgeLength(text, at);
  if (edge > 0) return edge;
  const time = match(AGO) || match(TIME) || match(ZONE) || match(READ) || match(YEARLESS);
  if (time === 0) return match(WEEKDAY) || (at > 0 ? match(COUNT) : 0);
  reading.times += 1;
  reading.plain = false;
  return time;
}

/**
 * Reads a line that holds dates, times, labels (“Published”, “Updated”) and nothing else.
 * `null` where any other word stands on it, or neither date nor time does.
 */
export function readStamp(text: string, order: NumericOrder = 'day-first'): Stamp | null {
  if (text.length > 240) return null;
  const found = findDates(text, order);
  const dates: (DateFound & { label: StampLabel })[] = [];
  const reading: Reading = { label: 'none', plain: true, times: 0 };
  let at = 0;
  while (at < text.length) {
    const date = found.find((one) => one.start === at);
    if (date !== undefined) {
      dates.push({ ...date, label: reading.label });
      at = date.end;
      continue;
    }
    const length = step(text, at, reading);
    if (length === 0) return null;
    at += length;
  }
  const isBareLabel = dates.length === 0 && reading.times === 0 && reading.label === 'none';
  return isBareLabel ? null : { dates, plain: reading.plain };
}
