import { sharedEvent, yearsCovered } from '../summary.ts';
import type { ArticleCard, ResolvedClaim, Topic } from '../types.ts';
import { claimParts } from './claim-text.ts';
import type { Here } from './here.ts';

interface Claimed {
  readonly claim: ResolvedClaim;
  readonly topic: Topic;
}

/** What a claim is shown with besides its words. */
interface Shown {
  readonly numberOf?: (href: string) => number;
  readonly lead?: boolean;
}

/** What was said, in a sentence of ours; under it the outlets whose words it rests on, and their dates. */
export type ClaimView = ReturnType<typeof claimView>;

export function claimView(here: Here, { claim, topic }: Claimed, { numberOf, lead = false }: Shown = {}) {
  return {
    accent: here.accent(topic.id),
    parts: claimParts(claim.text).map(({ words, href }) => ({
      words,
      href: href === undefined ? null : here.link(href),
    })),
    cites: [...Map.groupBy(claim.cites, ({ article }) => article).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const places = [first, ...others].map(({ href }) => ({
        href: here.link(href),
        number: numberOf ? numberOf(href) : null,
      }));
      const reported = [first, ...others].map(here.record.reported).find((one) => one !== null);
      return {
        outlet: first.outlet.name,
        date: here.date(first.date, 'short'),
        reported: reported ?? null,
        places,
      };
    }),
    topic: lead ? { words: topic.title, href: here.link(topic.href) } : null,
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
