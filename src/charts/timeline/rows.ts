import type { ArticleCard, DateShown, Href, Outlet } from '../../record/types.ts';
import type { DatedEvent } from '../spec.ts';
import { dateInWords, middleOf, precisionOf, startOf } from '../time/day.ts';
import type { Stretch } from '../time/stretch.ts';

/** An article or an event at its date. */
export interface TimelineRow {
  readonly title: string;
  readonly href: Href;
  /** `null` for an event. */
  readonly outlet: Outlet | null;
  /** The date in words, with its basis where it is not printed. */
  readonly date: string;
  /** What a date that is not printed rests on. */
  readonly evidence: string | null;
  /** `null` where the date is not known: the row stays, its drawing is empty. */
  readonly stretch: Stretch | null;
}

/** In order of time, an event before its reports, unknown dates last. */
export function timelineRows(
  articles: readonly ArticleCard[],
  events: readonly DatedEvent[],
): readonly TimelineRow[] {
  const rows = [...events.map(eventRow), ...articles.map(articleRow)];
  const at = ({ stretch }: TimelineRow) => Number(stretch?.to ?? Number.MAX_SAFE_INTEGER);
  return rows.toSorted((a, b) => at(a) - at(b));
}

function eventRow({ title, href, dateShown }: DatedEvent): TimelineRow {
  return datedRow({ title, href, outlet: null }, dateShown);
}

function articleRow({ headline, href, outlet, date }: ArticleCard): TimelineRow {
  return datedRow({ title: headline, href, outlet }, date);
}

function datedRow(what: Pick<TimelineRow, 'title' | 'href' | 'outlet'>, date: DateShown): TimelineRow {
  const { iso, basis, evidence } = date;
  const row = { ...what, evidence: evidence ?? null };
  if (iso === null) return { ...row, date: 'date unknown', stretch: null };
  const suffix = basis === 'printed' ? '' : `, ${basis}`;
  return { ...row, date: dateInWords(iso) + suffix, stretch: momentOf(iso, basis !== 'printed') };
}

function momentOf(date: string, inferred: boolean): Stretch {
  const day = precisionOf(date) === 'day';
  const end = day ? (inferred ? 'ring' : 'filled') : 'box';
  return { from: null, to: day ? startOf(date) : middleOf(date), openStart: false, openEnd: false, end };
}
