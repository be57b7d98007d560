import { type Drawing, type Mark, mark } from './mark.ts';
import { balanced, type Face, wrapped } from './measure.ts';
import { INK, INK2 } from './paint.ts';

/** Words in one dress. */
export interface Paragraph {
  readonly words: string;
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean | undefined;
  /** Height of a line, as a multiple of the size. */
  readonly leading?: number | undefined;
  /** Lines of about one length. */
  readonly balance?: boolean | undefined;
}

/** Printed words. */
export const printed = (words: string, size = 17): Paragraph => ({ words, face: 'serif', size, colour: INK });
/** Words of ours. */
export const ours = (words: string, size = 14): Paragraph => ({ words, face: 'sans', size, colour: INK2 });
/** Heads and names of ours. */
export const strong = (words: string, size = 14, colour = INK): Paragraph => {
  return { words, face: 'sans', size, colour, bold: true };
};

/** One line of words at a place; `anchor` as in SVG. */
export function line(paragraph: Paragraph, x: number, y: number, anchor?: 'middle' | 'end'): Mark {
  const { words, face, size, colour: fill, bold } = paragraph;
  const font = { class: face === 'serif' ? 's' : undefined, 'font-size': size };
  const weight = { 'font-weight': bold ? 600 : undefined };
  return mark('text', { x, y, ...font, ...weight, fill, 'text-anchor': anchor }, words);
}

const LEADING = { sans: 1.38, serif: 1.36 } as const satisfies Record<Face, number>;

/** Paragraphs one below the other in a column so wide. */
export function column(paragraphs: readonly Paragraph[], width: number, gap = 3): Drawing {
  const marks: Mark[] = [];
  let y = 0;
  for (const paragraph of paragraphs) {
    const { words, face, size, bold, balance } = paragraph;
    const leading = size * (paragraph.leading ?? LEADING[face]);
    for (const piece of (balance ? balanced : wrapped)(words, width, face, size, bold)) {
      marks.push(line({ ...paragraph, words: piece }, 0, Math.round((y + size) * 10) / 10));
      y += leading;
    }
    y += gap;
  }
  return { marks, height: Math.max(0, Math.ceil(y - gap)) };
}
