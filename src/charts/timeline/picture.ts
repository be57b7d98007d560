import type { ArticleCard } from '../../record/types.ts';
import { type Drawing, stacked } from '../picture/mark.ts';
import type { Paint } from '../picture/paint.ts';
import { ours, printed } from '../picture/paragraph.ts';
import { timeCell, timeHead, timeLegend } from '../picture/stretch.ts';
import { heads, table } from '../picture/table.ts';
import type { DatedEvent } from '../spec.ts';
import { placeTimeline } from './place.ts';
import { timelineRows } from './rows.ts';

export function timelinePicture(
  articles: readonly ArticleCard[],
  events: readonly DatedEvent[],
  { accent }: Paint,
): Drawing {
  const { ticks, rows, marks } = placeTimeline(timelineRows(articles, events));
  const [what, date, where] = heads('Article or event', 'Date', 'Where');
  const heading = [what ?? [], date ?? [], timeHead(ticks), where ?? []];
  const body = rows.map(({ title, date, outlet, evidence, placed }) => ({
    cells: [
      [printed(title, 16), ...(evidence ? [ours(evidence, 13)] : [])],
      [ours(date)],
      timeCell(ticks, placed, accent),
      [ours(outlet ? `[${outlet.letter}] ${outlet.name}` : 'Event')],
    ],
  }));
  return stacked([table([328, 150, 250, 160], heading, body), timeLegend(marks, false, accent)], 14);
}
