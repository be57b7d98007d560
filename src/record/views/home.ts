import { siteCharts } from '../../charts/registry.ts';
import { matrixId } from '../../charts/standing.ts';
import { limits } from '../limits.ts';
import type { Topic } from '../types.ts';
import { chartView } from './chart.ts';
import { byTelling, chosenQuotations } from './chosen.ts';
import { type ClaimView, claimView, provenance } from './claims.ts';
import { collation } from './collation.ts';
import { speakerView } from './describe.ts';
import { figureCard } from './figure-card.ts';
import { frame } from './frame.ts';
import type { Here } from './here.ts';
import { articleRow } from './list-rows.ts';

export function homeView(here: Here) {
  const { record, link } = here;
  const { site, articles, quotations, figures, hasPage, events } = record;
  const pageLink = (id: string) => (hasPage(id) ? link(`${id}.html`) : null);
  const educators = pageLink('educators');
  return {
    frame: frame(here, { kind: 'home', title: site.description, description: site.description }),
    heading: site.description.replace(/\.$/, ''),
    claims: claimsOf(here),
    provenance: provenance(here, articles),
    ways: {
      search: link('search.html'),
      quotations: {
        words: `All ${here.counted(quotations.length, 'quotation')}`,
        href: link('quotations.html'),
      },
      educators:
        educators === null
          ? null
          : {
              words: `For teachers: handouts${events.length > 0 ? ', a worksheet' : ''} and lessons`,
              href: educators,
            },
      offline: pageLink('offline'),
    },
    featured: featuredStatement(here),
    shared: sharedFacts(here),
    /** Each with words that stand for it. */
    topics: record.topics.map((topic) => ({
      accent: here.accent(topic.id),
      words: topic.title,
      href: link(topic.href),
      description: topic.description,
      quoted: quotedFor(here, topic),
    })),
    figures: (site.featuredFigures ?? [])
      .flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
      .map((figure) => figureCard(here, figure)),
    articles: articles.slice(0, limits.onHome).map((article) => articleRow(here, article)),
    all:
      articles.length > limits.onHome
        ? { words: `All ${here.count(articles.length)} articles`, href: link('articles.html') }
        : null,
    method: pageLink('method'),
    about: pageLink('about'),
    sources: link('index.html#articles'),
  };
}

/** Without a choice of the editor's the first claim of each topic. */
function claimsOf(here: Here): ClaimView[] {
  const { site, topics } = here.record;
  const all = topics.flatMap((topic) => topic.claims.map((claim) => ({ claim, topic })));
  const chosen =
    site.featuredClaims?.flatMap((id) => all.find(({ claim }) => claim.id === id) ?? []) ??
    topics.flatMap((topic) => all.find((one) => one.topic === topic) ?? []);
  return chosen.map(({ claim, topic }) => claimView(here, claim, topic));
}

function featuredStatement(here: Here) {
  const { site, statements, events } = here.record;
  const statement =
    statements.find(({ id }) => id === site.featuredStatement) ??
    statements.filter(({ variants }) => variants.length > 1).toSorted(byTelling)[0];
  if (statement === undefined) return null;
  const [event] = events;
  return {
    collation: collation(here, statement),
    note: statement.note,
    href: here.link(statement.href),
    event: event
      ? { words: event.title, href: here.link(event.href), date: here.date(event.dateShown) }
      : null,
  };
}

/** The facts that each report of the event has, perhaps in its own way; its page has the others too. */
function sharedFacts(here: Here) {
  const [event] = here.record.events;
  const whole = event && siteCharts(here.record).find(({ spec }) => spec.id === matrixId(event));
  if (event === undefined || whole === undefined) return null;
  const { articles } = event;
  const facts = event.facts.filter(({ cells }) =>
    articles.every(({ slug }) => cells.some(({ article }) => article === slug)),
  );
  if (facts.length < 2) return null;
  const subtitle = `The ${here.count(facts.length)} facts that all the reports have; a ring where no other report has the same number, scope, period and certainty`;
  return {
    chart: chartView(
      here,
      { ...whole, data: { event: { articles, facts } }, spec: { ...whole.spec, subtitle } },
      false,
    ),
    event: {
      words: `All ${here.counted(event.facts.length, 'fact')}, in the words of each report`,
      href: here.link(event.href),
    },
  };
}

/** The words that the editor chose for a topic, else the first whole utterance on it. */
function quotedFor(here: Here, { id, shown }: Topic) {
  const quotation =
    shown?.quotation ??
    chosenQuotations(here.record, id)[0] ??
    here.record.quotations.find((one) => one.topic === id && one.kind === 'direct');
  if (quotation === undefined) return null;
  const { article } = quotation;
  const speaker = speakerView(here, quotation);
  const report = { words: article.outlet.name, href: here.link(article.href) };
  if (shown === null) return { said: here.said(quotation), speaker, report };
  const { seed, href, marks, span, words, reported } = here.cite(shown.cite);
  return { said: { seed, reported, href, marks, parts: [{ span, words }] }, speaker, report };
}
