/** A chart's view as a picture 888 px wide, and as a sketch without its words. */
import type { Accent } from '../../model.ts';
import { periodWords } from '../../record/period.ts';
import type { Card, Cell, Mark as ChartMark, Drawing as Drawn, Sheet, Table, View } from '../view.ts';
import { capital, outletsOf, speakerOf } from '../words.ts';
import { cellOf, drawn, leastOf, legendMarks, timeHead, whoOf, wordsOf } from './cells.ts';
import { type Box, type Drawing, type Mark, mark, moved, stacked, stroke } from './mark.ts';
import { widthOf } from './measure.ts';
import { EDGE, INK, INNER, PAPER, type Paint, paintOf, RULE } from './paint.ts';
import { column, line, ours, printed, strong } from './paragraph.ts';
import { GUTTER, type Row, table } from './table.ts';

const sheet: Sheet = { name: 'file', width: INNER, height: 360, top: 40, right: 24, bottom: 30, left: 34 };

/** The drawing of a chart, without the words around it. */
export function picture(view: View, accent: Accent): Drawing {
  const paint = paintOf(accent);
  const parts = view.map((part): Drawing => {
    if ('table' in part) return tablePicture(part.table, paint);
    if ('card' in part) return cardPicture(part.card, paint);
    if ('legend' in part) return legendMarks(part.legend, paint.accent);
    return marksOf(part.draw(sheet), paint);
  });
  return parts.length === 1 && parts[0] ? parts[0] : stacked(parts, 14);
}

function tablePicture({ columns, groups, grid }: Table, paint: Paint): Drawing {
  const heads = columns.map(({ head, ticks }) => (ticks ? timeHead(ticks) : [strong(head, 13)]));
  const rows = groups.flatMap(({ label, rows: own }, group): Row[] => {
    const cells = own.map(({ cells: given }, row) => ({
      cells: given.map((cell, i) => cellOf(cell, paint, `g-${group}-${row}-${i}`)),
      least: Math.max(...given.map((cell, i) => leastOf(cell, (columns[i]?.width ?? 0) - GUTTER, grid))),
    }));
    if (label === undefined) return cells;
    const empty = columns.map(({ ticks }, i) => {
      if (i === 0) return [strong(label, 14, paint.accent)];
      return ticks ? cellOf({ stretch: null, ticks, opens: null }, paint, '') : [];
    });
    return [{ cells: empty, head: true }, ...cells];
  });
  const widths = columns.map(({ width }) => width);
  return table(widths, heads, rows);
}

/** One number, large and with its qualifier; its drawing; what is not given; the words it rests on. */
function cardPicture({ figure, drawing, caption }: Card, paint: Paint): Drawing {
  const box = { x: 0, y: 0, width: INNER, height: 36 };
  const said = [
    ...wordsOf(figure.cites),
    ours(capital(periodWords(figure))),
    whoOf({ outlets: outletsOf(figure.cites), by: speakerOf(figure) }),
  ];
  return stacked(
    [
      column([printed(figure.printed, 44)], INNER),
      { marks: drawn(drawing, box, paint, `g-${figure.id}`), height: box.height },
      column([ours(caption), ...said], INNER, 6),
    ],
    10,
  );
}

const dashes = '1.5 4';

/** The marks of a drawing in their colours. */
export function marksOf({ marks, height }: Drawn, paint: Paint, weight = 1): Drawing {
  return { height, marks: marks.flatMap((one) => markOf(one, paint, weight)) };
}

function markOf(one: ChartMark, paint: Paint, weight: number): Mark[] {
  const { accent } = paint;
  if ('opens' in one) return one.marks.flatMap((inner) => markOf(inner, paint, weight));
  if ('hatch' in one) {
    const lines = mark('path', { d: 'M-1 7L7-1', stroke: EDGE, 'stroke-width': 0.75 });
    const pattern = { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
    return [mark('pattern', pattern, [lines]), mark('rect', { ...one.hatch, fill: 'url(#hatch)' })];
  }
  if ('dot' in one) {
    const ring = { r: 5 * weight, fill: PAPER, stroke: accent, 'stroke-width': 2 * weight };
    const look = one.dot === 'ring' ? ring : { r: 6 * weight, fill: accent };
    return [mark('circle', { cx: one.x, cy: one.y, ...look })];
  }
  if ('words' in one) {
    const { words, x, y, anchor, at } = one;
    const said = at ? printed(`“${words}”`, 16.5) : ours(words, 13);
    return words === '' ? [] : [line(said, x, y, anchor)];
  }
  const strokes = {
    line: [accent, 2.5],
    thick: [accent, 5],
    arrow: [accent, 2],
    dots: [accent, 2, dashes],
    grid: [RULE, 1],
    axis: [INK, 1],
  } as const;
  const [colour, width, dash] = strokes[one.look];
  return one.path === '' ? [] : [stroke(one.path, colour, width * weight, dash)];
}

/** What the marks of a chart look like, never a number without its qualifier: for a card, without words. */
export function sketch(view: View, accent: Accent, box: Box): Mark[] {
  const paint = paintOf(accent);
  const [first] = view;
  if (first === undefined) return [];
  if ('draw' in first) {
    const { width, height, x, y } = box;
    const all = first.draw({ name: 'card', width, height, top: 14, right: 20, bottom: 4, left: 0 }).marks;
    const wordless = all.filter((one) => !('words' in one) && !('path' in one && one.look === 'grid'));
    return [moved(marksOf({ width, height, marks: wordless }, paint, 1.6).marks, x, y)];
  }
  const cells = view.flatMap((part) => {
    if ('card' in part) return [[part.card.drawing]];
    return 'table' in part ? part.table.groups.flatMap(({ rows }) => rows.map((row) => row.cells)) : [];
  });
  const rows = cells.map((row) =>
    row.filter((cell) => 'stretch' in cell || 'bar' in cell || 'signs' in cell || 'strip' in cell),
  );
  if (rows.some((row) => row.length > 0)) return rowsOf(rows, box, paint);
  const words = cells.flat().flatMap((cell) => ('cites' in cell ? (cell.printed ?? []) : []));
  return quoted(words, box);
}

/** Rows one below the other; the drawings of a row side by side. */
function rowsOf(rows: readonly (readonly Cell[])[], box: Box, paint: Paint): Mark[] {
  const shown = rows.slice(0, Math.floor(box.height / 26));
  const pitch = Math.min(64, box.height / Math.max(1, shown.length));
  return shown.flatMap((row, i) => {
    const width = box.width / Math.max(1, row.length);
    return row.flatMap((cell, at) => {
      const [x, y] = [box.x + at * width, box.y + i * pitch];
      const place = { x, y, width: width - 8, height: Math.min(40, pitch - 8) };
      return drawn(bare(cell), place, paint, `g-${i}-${at}`, 4);
    });
  });
}

/** The drawing of a cell without words and lines of an axis, and of its signs as many as one row holds. */
function bare(cell: Cell): Cell {
  if ('signs' in cell) {
    const signs = cell.signs.slice(0, 8).map(({ look }) => ({ look, opens: null }));
    return { signs, ...(cell.accent && { accent: cell.accent }) };
  }
  if ('bar' in cell) return { bar: cell.bar, opens: null };
  return 'stretch' in cell ? { ...cell, ticks: [] } : cell;
}

/** Words in place of numbers, as printed, side by side as far as there is room. */
function quoted(words: readonly string[], box: Box): Mark[] {
  let [x, y] = [box.x, box.y + 48];
  return words.map((said) => {
    const marked = `“${said}”`;
    const width = widthOf(marked, 'serif', 44);
    if (x > box.x && x + width > box.x + box.width) [x, y] = [box.x, y + 62];
    const placed = line(printed(marked, 44), x, y);
    x += Math.ceil(width) + 40;
    return placed;
  });
}
