/** The picture that stands for a page where somebody shares its address. */
import type { Accent } from '../../model.ts';
import { type Box, type Drawing, type Mark, mark, moved } from '../picture/mark.ts';
import { balanced } from '../picture/measure.ts';
import { INK, paintOf } from '../picture/paint.ts';
import { column, line, ours, strong } from '../picture/paragraph.ts';
import { svgFile } from '../picture/svg.ts';

export const CARD = { width: 1200, height: 630 };
const SIDE = 72;
const INNER = CARD.width - 2 * SIDE;
/** Where the drawing stands. */
export const BAND: Box = { x: SIDE, y: 428, width: INNER, height: 140 };
/** The largest of these sizes in which the title has at most so many lines is taken. */
const SIZES = [
  [68, 3],
  [58, 4],
  [48, 5],
  [40, 6],
] as const;
const SMALLEST = 34;
const TITLE = 118;

export interface CardWords {
  readonly site: string;
  /** What kind of page it is: “Topic”, “Chart”. */
  readonly kind: string;
  readonly title: string;
  /** What stands under a short title. */
  readonly lead?: string | undefined;
}

/** 1200 × 630, as those who show such pictures expect it. */
export function card(words: CardWords, drawing: readonly Mark[], name: Accent): string {
  const { accent } = paintOf(name);
  const { site, kind, title, lead } = words;
  const marks = [
    mark('rect', { x: 0, y: 0, width: CARD.width, height: 14, fill: accent }),
    line(strong(site, 30), SIDE, 82),
    line({ ...ours(kind, 26), colour: accent }, CARD.width - SIDE, 82, 'end'),
    moved(titled(title, lead).marks, SIDE, TITLE),
    ...drawing,
  ];
  return svgFile({ ...CARD, marks }, { title: `${title}. ${site}`, description: kind });
}

/** The title, as large as it fits; a lead only where the title leaves it room. */
function titled(words: string, lead: string | undefined): Drawing {
  const paragraph = { words, face: 'serif', colour: INK, bold: true, balance: true, leading: 1.18 } as const;
  const fits = SIZES.find(([size, lines]) => balanced(words, INNER, 'serif', size, true).length <= lines);
  const title = { ...paragraph, size: fits?.[0] ?? SMALLEST };
  const whole = column([title, ...(lead ? [{ ...ours(lead, 34), leading: 1.3 }] : [])], INNER, 16);
  return whole.height > BAND.y - TITLE ? column([title], INNER) : whole;
}
