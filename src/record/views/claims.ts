import { sharedEvent, yearsCovered } from '../summary.ts';
import type { ArticleCard, Href, ResolvedClaim, Topic } from '../types.ts';
import { claimParts } from './claim-text.ts';
import type { Here } from './here.ts';

/** What was said, in a sentence of ours; under it the outlets whose words it rests on, and their dates. */
export type ClaimView = ReturnType<typeof claimView>;

/** `numberOf` gives the numbers that its cites have on the page. */
export function claimView(here: Here, claim: ResolvedClaim, topic: Topic, numberOf?: (href: Href) => number) {
  return {
    accent: here.accent(topic.id),
    parts: claimParts(claim.text).map(({ words, href }) => ({
      words,
      href: href === undefined ? null : here.link(href),
    })),
    cites: [...Map.groupBy(claim.cites, ({ article }) => article).values()].flatMap((cites) =>
      cites.slice(0, 1).map(({ outlet, date }) => ({
        outlet: outlet.name,
        date: here.date(date, 'short'),
        reported: cites.map(here.record.reported).find((one) => one !== null) ?? null,
        places: cites.map(({ href }) => ({ href: here.link(href), number: numberOf?.(href) ?? null })),
      })),
    ),
    topic: { words: topic.title, href: here.link(topic.href) },
  };
}

/** Of which event and of which years reports are. */
export type ProvenanceView = ReturnType<typeof provenance>;

export function provenance(here: Here, reports: readonly ArticleCard[]) {
  const shared = sharedEvent(reports, here.record.events);
  return {
    shared: shared && {
      share: shared.share,
      event: { words: shared.event.title, href: here.link(shared.event.href) },
      date: here.date(shared.event.dateShown),
    },
    years: yearsCovered(reports),
  };
}
