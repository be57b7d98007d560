import type { ResolvedFigure } from '../../record/types.ts';
import { bar } from '../picture/bar.ts';
import { figureTable } from '../picture/figure-table.ts';
import { type Drawing, mark, stacked } from '../picture/mark.ts';
import { EDGE, INNER, type Paint } from '../picture/paint.ts';
import { column, line, ours, printed } from '../picture/paragraph.ts';
import { marksAround } from '../words.ts';
import { type PlacedShare, placeShare, SQUARE } from './place.ts';
import { shareRows } from './rows.ts';

const BAR = 36;

export function sharePicture(figures: readonly ResolvedFigure[], { accent }: Paint): Drawing {
  const shares = shareRows(figures).map(placeShare);
  const drawings = shares.flatMap((share) =>
    share.form === 'units' ? units(share, accent) : [softBar(share, accent)],
  );
  return stacked([...drawings, figureTable(figures)], 14);
}

function units({ squares, figure }: PlacedShare & { form: 'units' }, accent: string): Drawing[] {
  const size = { width: SQUARE.side, height: SQUARE.side };
  const marks = squares.map(({ x, filled }) =>
    mark('rect', {
      x: x + 0.5,
      y: 0.5,
      ...size,
      fill: filled ? accent : 'none',
      stroke: filled ? accent : EDGE,
    }),
  );
  const of = figure.population ? `Of ${figure.population}. ` : '';
  return [{ marks, height: SQUARE.side + 1 }, column([ours(`${of}Base number not given.`)], INNER)];
}

function softBar({ bar: placed, figure }: PlacedShare & { form: 'bar' }, accent: string): Drawing {
  const box = { x: 0, y: 0, width: INNER, height: BAR };
  const [open, close] = marksAround(figure.printed);
  return {
    marks: [
      mark('rect', { ...box, fill: 'none', stroke: EDGE }),
      ...bar(placed, box, accent, `g-${figure.id}`),
      line(printed(`${open}${figure.printed}${close}`), 0, BAR + 22),
      line(ours('the rest'), INNER, BAR + 22, 'end'),
    ],
    height: BAR + 28,
  };
}
