import { getRecord } from '../../record/index.ts';

/** Every quotation with its place: the file that the search is made from and that others can build on. */
export function GET(): Response {
  const { quotations } = getRecord();
  const list = quotations.map(
    ({ article, parts, number: _number, topic: _topic, statement, ...quotation }) => ({
      id: quotation.id,
      article: article.slug,
      seed: article.seed,
      headline: article.headline,
      outlet: article.outlet.known ? article.outlet.name : null,
      date: article.date.iso,
      dateBasis: article.date.basis,
      speaker: quotation.speaker,
      mention: quotation.mention,
      cue: quotation.cue,
      confidence: quotation.confidence,
      rule: quotation.rule,
      kind: quotation.kind,
      topics: quotation.topics,
      statement,
      exact: quotation.exact,
      parts: parts.map(([start, end]) => ({ start, end })),
      href: quotation.href,
    }),
  );
  return new Response(`${JSON.stringify(list, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
}
