import type { Accent } from '../../model.ts';
import { lightAccent } from '../../styles/accents.ts';

/** The light colours of the site: a picture is seen where nobody can choose. */
export interface Paint {
  readonly accent: string;
  readonly tint: string;
}

export const PAPER = '#faf8f3';
export const INK = '#1b1a18';
export const INK2 = '#524e47';
export const EDGE = '#878074';
export const RULE = '#d8d3c7';

/** Width of every picture, and the room at its sides. */
export const WIDTH = 960;
export const SIDE = 36;
/** Width in which a chart is drawn. */
export const INNER = WIDTH - 2 * SIDE;

/** The pinned fonts first, then those of the reader's system. */
export const SANS = '"Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif';
export const SERIF =
  '"Source Serif 4","Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif';

export function paintOf(accent: Accent): Paint {
  const [light, tint] = lightAccent(accent);
  return { accent: light, tint };
}
