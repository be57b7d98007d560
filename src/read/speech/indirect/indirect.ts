import type { IndirectQuotation, Quotation, Span } from '../../../model.ts';
import { answerOf } from '../attribute/attribute.ts';
import type { Knowledge } from '../attribute/resolve.ts';
import { spanOf } from '../grammar/leading.ts';
import { numbered, slug } from '../quotations/id.ts';
import { cutAtLines } from '../quotations/parts.ts';
import { findReported, type Reported } from './find.ts';

/**
 * What the article gives as said in its own words, with speakers by the same table of entities as quotations. A
 * quotation that stands inside stays one and is named; where one crosses the edge, the stretch ends before it. Spans
 * are UTF-16 units of the seed; no part crosses a line end.
 */
export function readIndirect(known: Knowledge, quotations: readonly Quotation[]): IndirectQuotation[] {
  const { text } = known.reading;
  const found = findReported(known.reading).flatMap((one) => {
    const whole = spansOf(one);
    const crossing = quotations.filter((quotation) => crosses(quotation, whole));
    const parts = whole
      .flatMap((span) =>
        withoutSpans(
          span,
          crossing.flatMap((quotation) => quotation.parts),
        ),
      )
      .flatMap((span) => cutAtLines(text, trimmed(text, span)));
    return parts.length === 0 ? [] : [{ one, parts }];
  });
  const ids = numbered(
    found.map(({ parts }) => slug(parts.map(({ start, end }) => text.slice(start, end)).join(' '))),
  );
  return found.map(({ one, parts }, index) => ({
    id: ids[index] ?? '',
    parts,
    exact: parts.map(({ start, end }) => text.slice(start, end)),
    polarity: one.verb.polarity,
    quoted: quotations.filter((quotation) => quotation.parts.every(inside(parts))).map(({ id }) => id),
    topics: [],
    ...answerOf(known, one.subject, one.paragraph.index, one.rule, one.cue),
  }));
}

function spansOf({ paragraph: { tokens }, parts }: Reported): Span[] {
  return parts.map(({ from, to }) => spanOf(tokens, from, to));
}

const inside =
  (spans: readonly Span[]) =>
  (part: Span): boolean =>
    spans.some(({ start, end }) => start <= part.start && part.end <= end);

const meets = (spans: readonly Span[]) => (part: Span) =>
  spans.some(({ start, end }) => start < part.end && part.start < end);

function crosses({ parts }: Quotation, spans: readonly Span[]): boolean {
  return parts.some(meets(spans)) && !parts.every(inside(spans));
}

/** What is left of a span without others, marks around them included. */
function withoutSpans(span: Span, others: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const { start, end } of others) {
    left = left.flatMap((one) =>
      one.end <= start || end <= one.start
        ? [one]
        : [
            { start: one.start, end: Math.max(one.start, start - 1) },
            { start: Math.min(one.end, end + 1), end: one.end },
          ],
    );
  }
  return others.length === 0 ? left : left.filter(({ start, end }) => end - start > SHORTEST);
}

/** Letters of the shortest rest that still says something. */
const SHORTEST = 12;

const EDGE = /[\s,;:.–—-]/;

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
