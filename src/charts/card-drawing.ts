import { periodWords } from '../record/period.ts';
import type { ResolvedFigure } from '../record/types.ts';
import { shareDrawing } from './kinds/share.ts';
import { type Stretch, stretchOf } from './time/stretch.ts';
import type { Cell, Sign } from './view.ts';
import { capital } from './words.ts';

const repeated = /\ba (day|week|month|year)$/;
/** Ticks of a repeated happening; of a run without an end, so many are drawn whole. */
const TICKS = { all: 13, whole: 9 };

/**
 * The small drawing that suits a figure's card, and in words what it shows and what is not given; `null` where words
 * alone are more honest.
 */
export function cardDrawing(figure: ResolvedFigure) {
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
  const signs = Array.from({ length: TICKS.all }, (_, at): Sign => {
    return { look: openEnd && at >= TICKS.whole ? 'faint' : 'tick', opens: null };
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
