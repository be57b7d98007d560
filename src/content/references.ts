/** Names in content files, and whether anything has them. */

import type { Code, Message, Point, Severity } from '../model.ts';
import { type Component, components, type Meaning } from './components.ts';
import type { ComponentUse } from './elements.ts';
import { pathOf } from './files.ts';
import { namingsIn } from './names.ts';
import { askNearest, oneOf } from './nearest.ts';
import type { Keys, PlaceOf } from './places.ts';
import type { Content } from './read.ts';

/** What there is besides the content that entries may name. */
export interface Known {
  readonly placeOf: PlaceOf;
  /** Slugs of the articles. */
  readonly articles: readonly string[];
  /** Ids of statements, linked ones too. */
  readonly statements: readonly string[];
  /** Names of everyone who speaks, or stands in people.yaml. */
  readonly speakers: readonly string[];
  /** The text of an article, by its slug. */
  readonly textOf: (article: string) => string;
}

/** A name in a content file. */
interface Naming {
  readonly path: string;
  /** The keys of its entry, or its line and column. */
  readonly at: Keys | Point;
  readonly name: string;
}

/** Names of one kind, and those that there are; `null` where nobody can know, since a file is broken. */
interface Question {
  readonly what: string;
  readonly rule: Code;
  readonly names: readonly string[] | null;
  readonly namings: readonly Naming[];
  readonly hint: string;
  readonly severity?: Severity;
}

const each = (path: string, keys: Keys, names: readonly string[] = []) =>
  names.map((name, index): Naming => ({ path, at: [...keys, index], name }));

/** All names in content files that nothing has, each at its place. */
export function unknownNames(content: Content, known: Known): Message[] {
  const questions = [inFigures, inStatements, inEvents, inSite, inCorrections, inProse].flatMap((find) =>
    find(content, known),
  );
  return [
    ...questions.flatMap((question) => answer(question, known.placeOf)),
    ...neverPrinted(content, known),
  ];
}

/** Names in people.yaml that correct nothing, since no article prints them. */
function neverPrinted(content: Content, { articles, textOf, placeOf }: Known): Message[] {
  const path = pathOf('people');
  const namings = namingsIn(content).filter(({ isCorrected }) => isCorrected);
  const left = new Set(namings.map(({ name }) => name));
  for (const slug of articles) {
    if (left.size === 0) break;
    const text = textOf(slug).replace(/\s+/g, ' ');
    for (const name of left) if (text.includes(name)) left.delete(name);
  }
  return namings
    .filter(({ name }) => left.has(name))
    .map(({ keys, name }) => {
      const reason = `Unexpected name \`${name}\`, expected one that an article prints`;
      const hint =
        'Write it as the articles do, or take it out: `npm run people` lists names that are doubtful.';
      return { path, ...placeOf(path, keys), rule: 'name-not-printed', reason, hint, severity: 'error' };
    });
}

function answer(
  { what, rule, names, namings, hint, severity = 'error' }: Question,
  placeOf: PlaceOf,
): Message[] {
  if (names === null) return [];
  const missing = namings.filter(({ name }) => !names.includes(name));
  return missing.map(({ path, at, name }) => {
    const { line, column } = 'line' in at ? at : placeOf(path, at);
    const reason = `Unexpected ${what} \`${name}\`, expected ${oneOf(name, names)}`;
    return { path, line, column, rule, reason, hint: askNearest(name, names) ?? hint, severity };
  });
}

/** The names of entries; `null` where their file is broken, and so nobody can know. */
const namesIn = ({ isBroken }: Content, path: string, names: readonly string[]) =>
  isBroken(path) ? null : names;
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

const aTopic = { what: 'topic', rule: 'topic-id', hint: 'A topic is a file of content/topics.' } as const;
const anArticle = {
  what: 'article',
  rule: 'article-slug',
  hint: 'An article is named by its slug, as in its address.',
} as const;

function inFigures(content: Content, { speakers, textOf }: Known): Question[] {
  const { figures, topicIds } = content;
  const path = pathOf('figures');
  const names = namingsIn(content).filter(({ isCorrected }) => isCorrected);
  const corrected = new Set(names.map(({ name }) => name));
  // A body speaks without being quoted, and the report names it.
  const said = figures.flatMap(({ speaker, cites }, at) =>
    speaker === null ||
    (!corrected.has(speaker) && cites.some(({ article }) => textOf(article).includes(speaker)))
      ? []
      : { path, at: ['figures', at, 'speaker'], name: speaker },
  );
  const topics = figures.flatMap((one, at) => each(path, ['figures', at, 'topics'], one.topics));
  return [
    { ...aTopic, names: topicIds, namings: topics },
    {
      what: 'speaker',
      rule: 'speaker-unknown',
      names: namesIn(content, pathOf('people'), speakers),
      namings: said,
      hint: 'Write it as the article does, or as content/people.yaml has it: nobody is quoted under this name.',
    },
  ];
}

function inStatements({ statements, topicIds }: Content, { articles }: Known): Question[] {
  const named = (key: 'topics' | 'absent') =>
    statements.flatMap((one, at) => each(pathOf('statements'), ['statements', at, key], one[key]));
  return [
    { ...aTopic, names: topicIds, namings: named('topics') },
    { ...anArticle, names: articles, namings: named('absent') },
  ];
}

function inEvents(content: Content, { articles }: Known): Question[] {
  const { events, people, topicIds } = content;
  const topics = events.flatMap(({ path, facts }) =>
    facts.flatMap(({ topic }, at) =>
      topic === undefined ? [] : { path, at: ['facts', at, 'topic'], name: topic },
    ),
  );
  return [
    { ...aTopic, names: topicIds, namings: topics },
    {
      ...anArticle,
      names: articles,
      namings: events.flatMap((one) => each(one.path, ['articles'], one.articles)),
    },
    {
      what: 'person',
      rule: 'person-id',
      names: namesIn(content, pathOf('people'), idsOf(people)),
      namings: events.flatMap((one) => each(one.path, ['people'], one.people)),
      hint: 'Add an entry with this id to content/people.yaml.',
    },
  ];
}

function inSite(content: Content, { statements }: Known): Question[] {
  const path = 'content/site.yaml';
  const { figures, topicIds } = content;
  const { featuredStatement, featuredFigures, topics } = content.site;
  return [
    {
      ...aTopic,
      names: topicIds,
      namings: each(path, ['topics'], topics),
      hint: 'A topic is a file of content/topics: take the name out, or add the file.',
      severity: 'warning',
    },
    {
      what: 'statement',
      rule: 'statement-id',
      names: namesIn(content, pathOf('statements'), statements),
      namings:
        featuredStatement === undefined ? [] : [{ path, at: ['featuredStatement'], name: featuredStatement }],
      hint: 'Add it to content/statements.yaml.',
    },
    {
      what: 'figure',
      rule: 'figure-id',
      names: namesIn(content, pathOf('figures'), idsOf(figures)),
      namings: each(path, ['featuredFigures'], featuredFigures),
      hint: 'Add it to content/figures.yaml.',
    },
  ];
}

/** Pages that there are as often as there are things of their kind; the links to all others are checked when there are pages. */
function inCorrections(content: Content, { articles, statements }: Known): Question[] {
  const kinds: Readonly<Record<string, Omit<Question, 'namings'>>> = {
    articles: { ...anArticle, names: articles },
    topics: { ...aTopic, names: content.topicIds },
    statements: {
      what: 'statement',
      rule: 'statement-id',
      names: namesIn(content, pathOf('statements'), statements),
      hint: 'Add it to content/statements.yaml.',
    },
  };
  const former = content.redirects.map(({ from }) => from);
  return content.corrections.flatMap(({ page }, at): Question[] => {
    if (former.includes(page)) return [];
    const [, folder = '', name = ''] = /^([a-z]+)\/([^/]+)\.html(?:#|$)/.exec(page) ?? [];
    const kind = kinds[folder];
    const naming = { path: pathOf('corrections'), at: ['corrections', at, 'page'], name };
    return kind === undefined ? [] : [{ ...kind, namings: [naming] }];
  });
}

/** What the components of topics name. */
function inProse(content: Content, known: Known): Question[] {
  const named: Readonly<Record<string, Component>> = components.topics;
  return content.topics.flatMap(({ path, uses }) =>
    uses.flatMap((use) =>
      Object.entries(use.attributes).flatMap(([key, value]): Question[] => {
        const meant = meaningOf(named[use.name]?.attributes[key]?.is, use, content, known);
        if (meant === null) return [];
        const names = meant.isList ? value.split(/\s+/).filter(Boolean) : [value];
        const namings = names.map((name) => ({ path, at: use.places[key] ?? use, name }));
        const hint = meant.isList ? `${meant.hint} Ids are parted by blanks.` : meant.hint;
        return [{ ...meant, namings, hint }];
      }),
    ),
  );
}

/** What an attribute names. */
type Meant = Omit<Question, 'namings'> & { readonly isList?: true };

function meaningOf(
  meaning: Meaning | undefined,
  { attributes }: ComponentUse,
  content: Content,
  { statements }: Known,
): Meant | null {
  const addTo = (path: string) => `Add it to ${path}.`;
  const event = content.events.find(({ id, stem }) => [id, stem].includes(attributes['event'] ?? ''));
  switch (meaning) {
    case 'figures': {
      const names = namesIn(content, pathOf('figures'), idsOf(content.figures));
      return { what: 'figure', rule: 'figure-id', names, hint: addTo(pathOf('figures')), isList: true };
    }
    case 'terms': {
      const names = namesIn(content, pathOf('glossary'), idsOf(content.glossary));
      return { what: 'term', rule: 'term-id', names, hint: addTo(pathOf('glossary')), isList: true };
    }
    case 'statement': {
      const names = namesIn(content, pathOf('statements'), statements);
      return { what: 'statement', rule: 'statement-id', names, hint: addTo(pathOf('statements')) };
    }
    case 'event': {
      const known = content.events.flatMap(({ id, stem }) => [id, stem]);
      const names = namesIn(content, `content/events/${attributes['event']}.yaml`, known);
      return { what: 'event', rule: 'event-id', names, hint: 'An event is a file of content/events.' };
    }
    case 'facts':
      if (event === undefined) return null;
      return {
        what: 'fact',
        rule: 'fact-id',
        names: idsOf(event.facts),
        hint: addTo(event.path),
        isList: true,
      };
    default:
      return null;
  }
}
