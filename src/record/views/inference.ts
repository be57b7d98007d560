import type { Inference } from '../types.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';

/** Something worked out that no report prints: what it rests on, how surely, and where it is used. */
export function inferenceView(here: Here, inference: Inference) {
  const { title, claim, confidence, evidence, open, events = [], dates = [] } = inference;
  const { record, link } = here;
  return {
    ...page(here, {
      kind: 'inference',
      title: `Worked out: ${title}`,
      heading: title,
      description: `${claim} What this rests on, and how sure it is.`,
      crumbs: [['Worked out, not printed']],
    }),
    claim,
    confidence,
    evidence: evidence.map(({ text, source, cites }) => ({
      text,
      source: source ?? null,
      cites: cites.map(here.cite),
    })),
    open: open ?? null,
    used: [
      ...record.events
        .filter(({ id }) => events.includes(id))
        .map(({ href, title: words }) => ({ href: link(href), words: `The date of ${words}` })),
      ...record.articles
        .filter(({ slug }) => dates.includes(slug))
        .map(({ href, headline }) => ({ href: link(href), words: `The date of “${headline}”` })),
    ],
  };
}
