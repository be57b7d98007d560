import type { ResolvedFigure } from '../../record/types.ts';
import { placeShare, type SoftBar, type Square } from '../share/place.ts';
import { shareRows } from '../share/rows.ts';
import { type Stretch, stretchOf } from '../time/stretch.ts';
import { periodInWords } from '../time/words.ts';
import { capital } from '../words.ts';

/** The small drawing on a figure's card, and in words what it shows and what is not given. */
export type CardDrawing =
  | { readonly form: 'bar'; readonly bar: SoftBar; readonly caption: string }
  | {
      readonly form: 'units';
      readonly squares: readonly Square[];
      readonly width: number;
      readonly caption: string;
    }
  | { readonly form: 'ticks'; readonly ticks: readonly CardTick[]; readonly caption: string }
  | { readonly form: 'bracket'; readonly stretch: Stretch; readonly caption: string };

/** One of a run of repeated happenings; `given` is false where the words give no end to the run. */
export interface CardTick {
  /** In CSS pixels. */
  readonly x: number;
  readonly given: boolean;
}

const repeated = /\ba (day|week|month|year)$/;

/** The drawing that suits a figure; `null` where words alone are more honest. */
export function cardDrawing(figure: ResolvedFigure): CardDrawing | null {
  const { unit, qualifier, value } = figure;
  if (qualifier === 'vague' || qualifier === 'multiple' || value === null) return null;
  if (/^share\b/.test(unit)) return shareDrawing(figure);
  const stretch = stretchOf(figure);
  if (!stretch || (stretch.from === null && !stretch.openStart)) return null;
  const caption = capital(periodInWords(figure));
  if (repeated.test(unit)) return { form: 'ticks', ticks: ticksOf(stretch.openEnd), caption };
  return { form: 'bracket', stretch, caption };
}

function shareDrawing(figure: ResolvedFigure): CardDrawing | null {
  const [row] = shareRows([figure]);
  if (!row) return null;
  const placed = placeShare(row);
  const of = figure.unit.replace(/^share of /, '');
  if (placed.form === 'bar')
    return { form: 'bar', bar: placed.bar, caption: `Of ${of}; how the rest divides is not stated` };
  return {
    form: 'units',
    squares: placed.squares,
    width: placed.width,
    caption: `The number of ${of} is not given`,
  };
}

const PITCH = 18;
const TICKS = 13;
/** Of a run without an end, so many are drawn whole. */
const WHOLE = 9;

function ticksOf(openEnd: boolean): readonly CardTick[] {
  return Array.from({ length: TICKS }, (_, i) => ({ x: 1 + i * PITCH, given: !openEnd || i < WHOLE }));
}
