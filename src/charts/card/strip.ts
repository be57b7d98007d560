import { limits } from '../../record/limits.ts';
import { type Box, type Mark, mark, stroke } from '../picture/mark.ts';
import { EDGE } from '../picture/paint.ts';
import { round } from '../round.ts';

/** A report from its first character to its last. */
export interface StripRuns {
  readonly length: number;
  /** What is quoted in it, and in which colour. */
  readonly quoted: readonly { readonly start: number; readonly end: number; readonly colour: string }[];
}

const HEIGHT = 30;

/** Reports one below the other: a line for the reporter’s words, and what is quoted as runs of colour. */
export function stripMarks(reports: readonly StripRuns[], box: Box): Mark[] {
  const shown = reports.slice(0, limits.inStrip);
  const pitch = Math.min(48, box.height / Math.max(1, shown.length));
  return shown.flatMap(({ length, quoted }, i) => {
    const y = round(box.y + i * pitch);
    const at = (offset: number) => round(box.x + (box.width * offset) / Math.max(1, length));
    const height = Math.min(HEIGHT, pitch - 10);
    return [
      stroke(`M${box.x} ${round(y + height / 2)}h${box.width}`, EDGE, 2),
      ...quoted.map(({ start, end, colour: fill }) => {
        const width = Math.max(3, round(at(end) - at(start)));
        return mark('rect', { x: at(start), y, width, height, fill });
      }),
    ];
  });
}
