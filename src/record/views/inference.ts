import type { SiteRecord } from '../record.ts';
import type { Inference } from '../types.ts';
import type { Entry } from './entry.ts';
import { page } from './frame.ts';
import { type Here, openHere } from './here.ts';

export function inferencePages(record: SiteRecord): Entry<{ id: string }, InferenceView>[] {
  return record.inferences.map((inference) => ({
    params: { id: inference.id },
    view: () => inferenceView(openHere(record, inference.href), inference),
  }));
}

/** Something worked out that no report prints: what it rests on, how surely, and where it is used. */
export type InferenceView = ReturnType<typeof inferenceView>;

function inferenceView(here: Here, inference: Inference) {
  const { title, claim, confidence, evidence, open, events = [], dates = [] } = inference;
  const { record, link } = here;
  return {
    ...page(here, {
      kind: 'inference',
      section: 'method',
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
