import type { ResolvedQuotation, Topic } from '../../record/types.ts';
import { type Drawing, mark, moved } from '../picture/mark.ts';
import { INNER, paintOf } from '../picture/paint.ts';
import { ours, strong } from '../picture/paragraph.ts';
import { type Cell, GUTTER, heads, table } from '../picture/table.ts';
import { placeSquares, SIDE } from './place.ts';
import { type SpeakerCell, speakerRows } from './rows.ts';

const NAMES = 220;

export function speakersPicture(quotations: readonly ResolvedQuotation[], topics: readonly Topic[]): Drawing {
  const { rows, topics: columns } = speakerRows(quotations, topics);
  const width = (INNER - NAMES) / Math.max(1, columns.length);
  const body = rows.map(({ speaker, count, cells }) => {
    const heights = cells.map(({ quotations: own }) => placeSquares(own, width - GUTTER).height);
    return {
      cells: [[strong(speaker, 15), ours(String(count), 13)], ...cells.map(squares)],
      least: Math.max(...heights) + 18,
    };
  });
  const titles = columns.map((topic) => topic?.title ?? 'No topic');
  return table([NAMES, ...columns.map(() => width)], heads('Speaker', ...titles), body);
}

function squares({ topic, quotations }: SpeakerCell): Cell {
  const { accent } = paintOf(topic?.accent ?? 'slate');
  const fill = { width: SIDE, height: SIDE, fill: accent };
  return (box) => {
    const placed = placeSquares(quotations, box.width);
    const marks = placed.squares.map(({ x, y }) => mark('rect', { x, y, ...fill }));
    return [moved(marks, box.x - 5, box.y + 9)];
  };
}
