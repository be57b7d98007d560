import { readBody } from '../../record/body.ts';
import { limits } from '../../record/limits.ts';
import type { SiteRecord } from '../../record/record.ts';
import type { Article } from '../../record/types.ts';
import { type Mark, mark, stroke } from '../picture/mark.ts';
import { EDGE, paintOf } from '../picture/paint.ts';
import { round } from '../round.ts';
import { BAND } from './card.ts';

const HEIGHT = 30;

/** Reports one below the other, from first character to last: a line for the reporter’s words, and what is quoted as runs of colour. */
export function stripMarks(reports: readonly Article[], { topics }: SiteRecord): Mark[] {
  const shown = reports.slice(0, limits.onCard);
  const pitch = Math.min(48, BAND.height / Math.max(1, shown.length));
  const height = Math.min(HEIGHT, pitch - 10);
  return shown.flatMap(({ file, quotations }, i) => {
    const y = round(BAND.y + i * pitch);
    const length = readBody(file.body, file.path).at(-1)?.span.end ?? 1;
    const at = (offset: number) => round(BAND.x + (BAND.width * offset) / Math.max(1, length));
    const quoted = quotations.flatMap(({ parts, topic }) => {
      const fill = paintOf(topics.find(({ id }) => id === topic)?.accent ?? 'slate').accent;
      return parts.map(([start, end]) => {
        const width = Math.max(3, round(at(end) - at(start)));
        return mark('rect', { x: at(start), y, width, height, fill });
      });
    });
    return [stroke(`M${BAND.x} ${round(y + height / 2)}h${BAND.width}`, EDGE, 2), ...quoted];
  });
}
