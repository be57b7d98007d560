import type { ResolvedFigure } from '../../record/types.ts';
import { whoOf, wordsOf } from '../picture/figure-table.ts';
import { type Box, type Drawing, mark } from '../picture/mark.ts';
import { EDGE, type Paint } from '../picture/paint.ts';
import { line, ours, strong } from '../picture/paragraph.ts';
import { heads, table } from '../picture/table.ts';
import { qualifierWords } from '../words.ts';
import { placeParts } from './place.ts';
import { partRows } from './rows.ts';

export function partsPicture(figures: readonly ResolvedFigure[], { accent }: Paint): Drawing {
  const rows = placeParts(partRows(figures)).map(({ figure, width, share }) => ({
    cells: [
      wordsOf(figure.cites),
      [ours(qualifierWords[figure.qualifier]), ...(share ? [ours(`${share}, our arithmetic`, 13)] : [])],
      (box: Box) => bars(box, width, accent, share === null ? '' : figure.printed),
      [whoOf(figure)],
    ],
    least: 34,
  }));
  const base = `Of ${figures[0]?.printed}`;
  return table([318, 140, 270, 160], heads('As printed', 'Given as', base, 'Who, where'), rows);
}

/** The whole as a frame, the group as a bar in it, its number beside the bar. */
function bars(box: Box, width: number, accent: string, number: string) {
  const place = { x: box.x, y: box.y + box.height / 2 - 12, height: 24 };
  return [
    mark('rect', { ...place, width: box.width, fill: 'none', stroke: EDGE }),
    mark('rect', { ...place, width: (box.width * width) / 100, fill: accent }),
    line(strong(number, 15), box.x + (box.width * width) / 100 + 8, place.y + 17),
  ];
}
