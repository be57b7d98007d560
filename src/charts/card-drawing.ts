import { periodWords } from '../record/period.ts';
import type { ResolvedFigure } from '../record/types.ts';
import { shareDrawing } from './kinds/share.ts';
import { type Stretch, stretchOf } from './time/stretch.ts';
import type { Cell } from './view.ts';
import { capital } from './words.ts';

/** The small drawing on a figure's card, and in words what it shows and what is not given. */
export interface CardDrawing {
  readonly drawing: Cell;
  readonly caption: string;
}

const repeated = /\ba (day|week|month|year)$/;
/** Ticks of a repeated happening; of a run without an end, so many are drawn whole. */
const TICKS = { all: 13, whole: 9 };

/** The drawing that suits a figure; `null` where words alone are more honest. */
export function cardDrawing(figure: ResolvedFigure): CardDrawing | null {
  const { unit, qualifier, value } = figure;
  if (qualifier === 'vague' || qualifier === 'multiple' || value === null) return null;
  if (/^share\b/.test(unit)) {
    const drawing = shareDrawing(figure, false);
    const of = unit.replace(/^share of /, '');
    const caption =
      'bar' in drawing ? `Of ${of}; how the rest divides is not stated` : `The number of ${of} is not given`;
    return { drawing, caption };
  }
  const stretch = stretchOf(figure);
  if (!stretch || (stretch.from === null && !stretch.openStart)) return null;
  const drawing = repeated.test(unit) ? ticks(stretch) : bracket(stretch);
  return { drawing, caption: capital(periodWords(figure)) };
}

function ticks({ openEnd }: Stretch): Cell {
  const signs = Array.from({ length: TICKS.all }, (_, i) => {
    return { look: openEnd && i >= TICKS.whole ? ('faint' as const) : ('tick' as const), opens: null };
  });
  return { signs };
}

/** The whole width is its time, whatever it is; dotted where no start or no end is given. */
function bracket({ from, to, openStart, openEnd, end }: Stretch): Cell {
  const whole = [0, 97] as const;
  const open = openStart || openEnd;
  const stretch = {
    line: open ? null : whole,
    dots: open ? whole : null,
    tick: from ? 0 : null,
    end: to ? 97 : null,
    mark: end,
  };
  return { stretch, ticks: [], opens: null };
}
