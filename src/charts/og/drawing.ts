/** A chart without its words, for a card: what the marks look like, never a number without its qualifier. */

import { matrixRows } from '../matrix/rows.ts';
import { placeOpen } from '../open-ended/place.ts';
import { openRows } from '../open-ended/rows.ts';
import { placeParts } from '../parts/place.ts';
import { partRows } from '../parts/rows.ts';
import { placePeriods } from '../period/place.ts';
import { periodGroups } from '../period/rows.ts';
import { bar } from '../picture/bar.ts';
import { type Box, type Mark, mark, moved, stroke } from '../picture/mark.ts';
import { widthOf } from '../picture/measure.ts';
import { EDGE, INK, PAPER, type Paint, paintOf } from '../picture/paint.ts';
import { line, printed } from '../picture/paragraph.ts';
import { stretchMarks } from '../picture/stretch.ts';
import { type PlacedShare, placeShare } from '../share/place.ts';
import { shareRows } from '../share/rows.ts';
import { speakerRows } from '../speakers/rows.ts';
import type { ChartData, ChartKind, ChartSpec, MatrixEvent } from '../spec.ts';
import { placeSteps } from '../step/place.ts';
import { stepRows } from '../step/rows.ts';
import { placeTally } from '../tally/place.ts';
import type { PlacedStretch } from '../time/axis.ts';
import { placeTimeline } from '../timeline/place.ts';
import { timelineRows } from '../timeline/rows.ts';
import { marksAround } from '../words.ts';

type Sketch = (data: ChartData, box: Box, paint: Paint) => Mark[];

const sketches = {
  period: ({ figures = [] }, box, paint) => {
    const { groups } = placePeriods(periodGroups(figures));
    return rowsOfTime(
      groups.flatMap(({ rows }) => rows.map(({ placed }) => placed)),
      box,
      paint,
    );
  },
  timeline: ({ articles = [], events = [] }, box, paint) =>
    rowsOfTime(
      placeTimeline(timelineRows(articles, events)).rows.map(({ placed }) => placed),
      box,
      paint,
    ),
  step: ({ figures = [] }, box, paint) => steps(figures, box, paint),
  share: ({ figures = [] }, box, paint) => shares(shareRows(figures).map(placeShare), box, paint),
  parts: ({ figures = [] }, box, { accent }) =>
    inRows(placeParts(partRows(figures)), box, ({ width }, row) => [
      mark('rect', { ...row, fill: 'none', stroke: EDGE, 'stroke-width': 2 }),
      mark('rect', { ...row, width: (row.width * width) / 100, fill: accent }),
    ]),
  'open-ended': ({ figures = [] }, box, paint) => open(figures, box, paint),
  matrix: ({ event }, box, paint) => (event ? matrixSketch(event, box, paint) : []),
  text: ({ figures = [] }, box) => quoted(figures, box),
  speakers: ({ quotations = [], topics = [] }, box) => squares({ quotations, topics }, box),
  tally: ({ tally }, box, { accent }) =>
    inRows(tally ? placeTally(tally) : [], box, ({ width }, row) => [
      mark('rect', { ...row, width: (row.width * (width ?? 0)) / 100, fill: accent }),
    ]),
} as const satisfies Record<ChartKind, Sketch>;

export function chartSketch(spec: Pick<ChartSpec, 'kind' | 'accent'>, data: ChartData, box: Box): Mark[] {
  return sketches[spec.kind](data, box, paintOf(spec.accent));
}

/** Things one below the other, each in a row of its own. */
function inRows<T>(things: readonly T[], box: Box, draw: (thing: T, row: Box) => Mark[]): Mark[] {
  const most = Math.floor(box.height / 26);
  const shown = things.slice(0, most);
  const pitch = Math.min(64, box.height / Math.max(1, shown.length));
  return shown.flatMap((thing, i) =>
    draw(thing, { x: box.x, y: box.y + i * pitch, width: box.width, height: Math.min(40, pitch - 8) }),
  );
}

function rowsOfTime(stretches: readonly (PlacedStretch | null)[], box: Box, { accent }: Paint): Mark[] {
  return inRows(
    stretches.filter((one) => one !== null),
    box,
    (placed, row) => stretchMarks(placed, row, accent, 4),
  );
}

function steps(figures: Parameters<typeof stepRows>[0], box: Box, { accent }: Paint): Mark[] {
  const sheet = { width: box.width, height: box.height, top: 14, right: 20, bottom: 4, left: 0 };
  const { points, path, before } = placeSteps(stepRows(figures), sheet);
  const dots = points.flatMap(({ x, y, month, datePrinted, lowerBound }, i) => [
    ...(i > 0 ? [stroke(`M${x} ${points[i - 1]?.y}V${y}`, accent, 3, '2 6')] : []),
    month
      ? stroke(`M${month[0]} ${y}H${month[1]}`, accent, 9)
      : mark('circle', {
          cx: x,
          cy: y,
          r: 11,
          fill: datePrinted ? accent : PAPER,
          stroke: accent,
          'stroke-width': 3,
        }),
    ...(lowerBound ? [stroke(`M${x} ${y}v-34m-8 9l8-9l8 9`, accent, 3.5)] : []),
  ]);
  const silent = before ? [stroke(`M${before.from} ${box.height - 16}H${before.to}`, accent, 3, '2 6')] : [];
  const base = stroke(`M0 ${box.height - 4}H${box.width}`, INK, 2);
  return [moved([base, ...silent, stroke(path, accent, 4), ...dots], box.x, box.y)];
}

function shares(placed: readonly PlacedShare[], box: Box, { accent }: Paint): Mark[] {
  return inRows(placed, { ...box, height: 110 * Math.max(1, placed.length) }, (share, row) => {
    if (share.form === 'bar') {
      const frame = mark('rect', { ...row, height: 64, fill: 'none', stroke: EDGE, 'stroke-width': 2 });
      return [frame, ...bar(share.bar, { ...row, height: 64 }, accent, `g-${share.figure.id}`)];
    }
    return share.squares.map(({ filled }, i) =>
      mark('rect', {
        x: row.x + i * 108,
        y: row.y,
        width: 84,
        height: 84,
        fill: filled ? accent : 'none',
        stroke: filled ? accent : EDGE,
        'stroke-width': 2,
      }),
    );
  });
}

function open(figures: Parameters<typeof openRows>[0], box: Box, { accent, tint }: Paint): Mark[] {
  const { least, arrow, band } = placeOpen(openRows(figures));
  const row = { ...box, height: 72 };
  const at = (x: number) => box.x + (box.width * x) / 100;
  const middle = box.y + row.height / 2;
  const whole = { ...row, width: (box.width * least) / 100, fill: tint, stroke: accent, 'stroke-width': 2 };
  return [
    mark('rect', whole),
    stroke(`M${at(least)} ${middle}H${at(arrow)}m-18-16l18 16l-18 16`, accent, 4),
    ...(band ? bar(band, row, accent, 'g-band') : []),
  ];
}

/** Reports as rows, facts as columns. */
export function matrixSketch(event: MatrixEvent, box: Box, { accent }: Paint): Mark[] {
  const rows = matrixRows(event);
  const pitch = Math.min(48, box.width / Math.max(1, rows.length));
  const high = Math.min(48, box.height / Math.max(1, event.articles.length));
  const r = Math.min(pitch, high) * 0.32;
  return rows.flatMap(({ cells }, column) =>
    cells.map((cell, row) => {
      const [cx, cy] = [box.x + (column + 0.5) * pitch, box.y + (row + 0.5) * high];
      if (cell === null) return stroke(`M${cx - r} ${cy}h${2 * r}`, EDGE, 2.5);
      const ring = { fill: PAPER, stroke: accent, 'stroke-width': 4 };
      return mark('circle', { cx, cy, r, ...(cell.differs ? ring : { fill: accent }) });
    }),
  );
}

/** Words in place of numbers, as printed, side by side as far as there is room. */
function quoted(figures: NonNullable<ChartData['figures']>, box: Box): Mark[] {
  let [x, y] = [box.x, box.y + 48];
  return figures.map(({ printed: said }) => {
    const words = marksAround(said).join(said);
    const width = widthOf(words, 'serif', 44);
    if (x > box.x && x + width > box.x + box.width) [x, y] = [box.x, y + 62];
    const placed = line(printed(words, 44), x, y);
    x += Math.ceil(width) + 40;
    return placed;
  });
}

function squares(data: Required<Pick<ChartData, 'quotations' | 'topics'>>, box: Box): Mark[] {
  const { rows } = speakerRows(data.quotations ?? [], data.topics ?? []);
  return inRows(rows, box, ({ cells }, row) => {
    const colours = cells.flatMap(({ topic, quotations }) =>
      quotations.map(() => paintOf(topic?.accent ?? 'slate').accent),
    );
    const side = Math.min(26, row.height - 4);
    return colours
      .slice(0, Math.floor(row.width / (side + 8)))
      .map((fill, i) =>
        mark('rect', { x: row.x + i * (side + 8), y: row.y, width: side, height: side, fill }),
      );
  });
}
