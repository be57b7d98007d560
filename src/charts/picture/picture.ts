/** Any chart as a file of its own. */
import { matrixPicture } from '../matrix/picture.ts';
import { openEndedPicture } from '../open-ended/picture.ts';
import { partsPicture } from '../parts/picture.ts';
import { periodPicture } from '../period/picture.ts';
import { sharePicture } from '../share/picture.ts';
import { speakersPicture } from '../speakers/picture.ts';
import type { ChartData, ChartKind, ChartSpec } from '../spec.ts';
import { stepPicture } from '../step/picture.ts';
import { tallyPicture } from '../tally/picture.ts';
import { textPicture } from '../text/picture.ts';
import { timelinePicture } from '../timeline/picture.ts';
import type { Drawing } from './mark.ts';
import { type Paint, paintOf } from './paint.ts';

type Drawer = (data: ChartData, paint: Paint) => Drawing;

const drawers = {
  period: ({ figures = [] }, paint) => periodPicture(figures, paint),
  step: ({ figures = [] }, paint) => stepPicture(figures, paint),
  share: ({ figures = [] }, paint) => sharePicture(figures, paint),
  parts: ({ figures = [] }, paint) => partsPicture(figures, paint),
  'open-ended': ({ figures = [] }, paint) => openEndedPicture(figures, paint),
  matrix: ({ event = { articles: [], facts: [] } }, paint) => matrixPicture(event, paint),
  text: ({ figures = [] }, paint) => textPicture(figures, paint),
  timeline: ({ articles = [], events = [] }, paint) => timelinePicture(articles, events, paint),
  speakers: ({ quotations = [], topics = [] }) => speakersPicture(quotations, topics),
  tally: ({ tally }, paint) => tallyPicture(tally, paint),
} as const satisfies Record<ChartKind, Drawer>;

/** The drawing of a chart, without the words around it. */
export function chartDrawing({ kind, accent }: Pick<ChartSpec, 'kind' | 'accent'>, data: ChartData): Drawing {
  return drawers[kind](data, paintOf(accent));
}
