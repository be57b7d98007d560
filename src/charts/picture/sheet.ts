import { type Drawing, moved, stacked, stroke } from './mark.ts';
import { INK, INNER, SIDE, WIDTH } from './paint.ts';
import { column, ours } from './paragraph.ts';
import { svgFile } from './svg.ts';

/** Everything that a picture says besides its drawing. */
export interface SheetWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** Which reports it rests on. */
  readonly sources: string;
  /** Site, and under which terms it may be used. */
  readonly licence: string;
}

/** A chart as a file of its own: title, subtitle, drawing, notes, sources and licence. */
export function sheet(drawing: Drawing, words: SheetWords): string {
  const { title, subtitle, notes, sources } = words;
  const { marks } = framed(drawing, words);
  return svgFile(
    { width: WIDTH, height: sheetHeight(drawing, words), marks: [moved(marks, SIDE, SIDE)] },
    { title, description: [subtitle, ...notes, sources].filter(Boolean).join(' ') },
  );
}

/** The height of the whole picture. */
export function sheetHeight(drawing: Drawing, words: SheetWords): number {
  return Math.ceil(framed(drawing, words).height) + 2 * SIDE;
}

function framed(drawing: Drawing, { title, subtitle, notes, sources, licence }: SheetWords): Drawing {
  const message = { words: title, face: 'serif', size: 27, colour: INK, bold: true, balance: true } as const;
  const foot = column([...(sources === '' ? [] : [ours(sources, 13)]), ours(licence, 13)], INNER, 2);
  const said = notes.map((note) => ours(note, 13.5));
  return stacked(
    [
      column([message, ours(subtitle, 16)], INNER, 6),
      drawing,
      column(said, INNER),
      { marks: [stroke(`M0 .5H${INNER}`, INK, 1), moved(foot.marks, 0, 10)], height: foot.height + 10 },
    ],
    20,
  );
}
