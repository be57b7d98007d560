import type { SoftBar } from '../share/place.ts';
import { type Box, type Mark, mark } from './mark.ts';

/** A bar from the left edge of a box, in the accent; its end fades where the number is “about”. */
export function bar({ solid, fade }: SoftBar, box: Box, accent: string, id: string): Mark[] {
  const { x, y, height } = box;
  const width = (box.width * (solid + fade)) / 100;
  if (fade === 0) return [mark('rect', { x, y, width, height, fill: accent })];
  const stops = [
    mark('stop', { offset: solid / (solid + fade), 'stop-color': accent }),
    mark('stop', { offset: 1, 'stop-color': accent, 'stop-opacity': 0 }),
  ];
  return [mark('linearGradient', { id }, stops), mark('rect', { x, y, width, height, fill: `url(#${id})` })];
}
