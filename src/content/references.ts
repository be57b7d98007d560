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

/** Names of one kind: those that there are; `null` where nobody can know, since a file is broken. */
interface Kind {
  readonly what: string;
  readonly rule: Code;
  readonly names: readonly string[] | null;
  readonly hint: string;
  readonly severity?: Severity;
}

/** A kind of names, and where such are written. */
type Question = Kind & { readonly namings: readonly Naming[] };

const each = (path: string, keys: Keys, names: readonly string[] = []) =>
  names.map((name, index): Naming => ({ path, at: [...keys, index], name }));

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

type Kinds = ReturnType<typeof kindsOf>;

function kindsOf({ figures, glossary, people, topicIds, isBroken }: Content, known: Known) {
  const entry = (
    what: string,
    rule: Code,
    file: Parameters<typeof pathOf>[0],
    names: readonly string[],
  ): Kind => {
    const path = pathOf(file);
    return { what, rule, names: isBroken(path) ? null : names, hint: `Add it to ${path}.` };
  };
  const topic: Kind = {
    what: 'topic',
    rule: 'topic-id',
    names: topicIds,
    hint: 'A topic is a file of content/topics.',
  };
  const article: Kind = {
    what: 'article',
    rule: 'article-slug',
    names: known.articles,
    hint: 'An article is named by its slug, as in its address.',
  };
  return {
    topic,
    article,
    figure: entry('figure', 'figure-id', 'figures', idsOf(figures)),
    term: entry('term', 'term-id', 'glossary', idsOf(glossary)),
    statement: entry('statement', 'statement-id', 'statements', known.statements),
    person: {
      ...entry('person', 'person-id', 'people', idsOf(people)),
      hint: 'Add an entry with this id to content/people.yaml.',
    },
    speaker: {
      ...entry('speaker', 'speaker-unknown', 'people', known.speakers),
      hint: 'Write it as the article does, or as content/people.yaml has it: nobody is quoted under this name.',
    },
  };
}

/** All names in content files that nothing has, each at its place. */
export function unknownNames(content: Content, known: Known): Message[] {
  const kinds = kindsOf(content, known);
  const questions = [inFigures, inStatements, inEvents, inSite, inCorrections, inProse].flatMap((find) =>
    find(content, kinds, known),
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

function inFigures(content: Content, { topic, speaker }: Kinds, { textOf }: Known): Question[] {
  const path = pathOf('figures');
  const names = namingsIn(content).filter(({ isCorrected }) => isCorrected);
  const corrected = new Set(names.map(({ name }) => name));
  // A body speaks without being quoted, and the report names it.
  const said = content.figures.flatMap(({ speaker, cites }, at) =>
    speaker === null ||
    (!corrected.has(speaker) && cites.some(({ article }) => textOf(article).includes(speaker)))
      ? []
      : { path, at: ['figures', at, 'speaker'], name: speaker },
  );
  const topics = content.figures.flatMap((one, at) => each(path, ['figures', at, 'topics'], one.topics));
  return [
    { ...topic, namings: topics },
    { ...speaker, namings: said },
  ];
}

function inStatements({ statements }: Content, { topic, article }: Kinds): Question[] {
  const named = (key: 'topics' | 'absent') =>
    statements.flatMap((one, at) => each(pathOf('statements'), ['statements', at, key], one[key]));
  return [
    { ...topic, namings: named('topics') },
    { ...article, namings: named('absent') },
  ];
}

function inEvents({ events }: Content, { topic, article, person }: Kinds): Question[] {
  const topics = events.flatMap(({ path, facts }) =>
    facts.flatMap((fact, at) =>
      fact.topic === undefined ? [] : { path, at: ['facts', at, 'topic'], name: fact.topic },
    ),
  );
  return [
    { ...topic, namings: topics },
    { ...article, namings: events.flatMap((one) => each(one.path, ['articles'], one.articles)) },
    { ...person, namings: events.flatMap((one) => each(one.path, ['people'], one.people)) },
  ];
}

function inSite({ site }: Content, { topic, statement, figure }: Kinds): Question[] {
  const path = 'content/site.yaml';
  const { featuredStatement: name, featuredFigures, topics } = site;
  return [
    {
      ...topic,
      namings: each(path, ['topics'], topics),
      hint: 'A topic is a file of content/topics: take the name out, or add the file.',
      severity: 'warning',
    },
    { ...statement, namings: name === undefined ? [] : [{ path, at: ['featuredStatement'], name }] },
    { ...figure, namings: each(path, ['featuredFigures'], featuredFigures) },
  ];
}

/** Pages that there are as often as there are things of their kind; the links to all others are checked when there are pages. */
function inCorrections(content: Content, { article, topic, statement }: Kinds): Question[] {
  const kinds: Readonly<Record<string, Kind>> = { articles: article, topics: topic, statements: statement };
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
function inProse(content: Content, kinds: Kinds): Question[] {
  const named: Readonly<Record<string, Component>> = components.topics;
  return content.topics.flatMap(({ path, uses }) =>
    uses.flatMap((use) =>
      Object.entries(use.attributes).flatMap(([key, value]): Question[] => {
        const meaning = named[use.name]?.attributes[key]?.is;
        const kind = meaning && meantBy(use, content, kinds)[meaning];
        if (kind === undefined) return [];
        const isList = meaning !== 'statement' && meaning !== 'event';
        const names = isList ? value.split(/\s+/).filter(Boolean) : [value];
        const namings = names.map((name) => ({ path, at: use.places[key] ?? use, name }));
        const hint = isList ? `${kind.hint} Ids are parted by blanks.` : kind.hint;
        return [{ ...kind, namings, hint }];
      }),
    ),
  );
}

/** What the attributes of a component name, by what they mean. */
function meantBy(
  { attributes }: ComponentUse,
  { events, isBroken }: Content,
  kinds: Kinds,
): Partial<Record<Meaning, Kind>> {
  const { event: name = '' } = attributes;
  const event = events.find(({ id, stem }) => [id, stem].includes(name));
  return {
    figures: kinds.figure,
    terms: kinds.term,
    statement: kinds.statement,
    event: {
      what: 'event',
      rule: 'event-id',
      names: isBroken(`content/events/${name}.yaml`) ? null : events.flatMap(({ id, stem }) => [id, stem]),
      hint: 'An event is a file of content/events.',
    },
    ...(event && {
      facts: { what: 'fact', rule: 'fact-id', names: idsOf(event.facts), hint: `Add it to ${event.path}.` },
    }),
  };
}
