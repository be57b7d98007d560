/** What maintainers write wrongly, one mistake at a time, in a small invented project: each is told at its place. */
import { expect, test } from 'vitest';
import { fictionalProject } from '../../src/record/fictional.ts';
import { checkProject } from './content.ts';

const RIGHT: Readonly<Record<string, string>> = {
  'content/site.yaml': `title: The Bridge
description: What was said of it.
topics: [bridges]
featuredStatement: not-safe
featuredFigures: [cracks]
`,
  'content/figures.yaml': `figures:
  - id: cracks
    label: Cracks
    value: 12
    printed: '12'
    qualifier: exact
    unit: cracks
    population: null
    place: null
    period: null
    asOf: '2031-05-03'
    speaker: Ann Lee
    speakerReason: The sentence before names her.
    certainty: said
    topics: [bridges]
    cites:
      - article: bridge-to-close
        exact: She counted 12 cracks
  - id: cracks-mail
    label: Cracks
    value: 12
    printed: At least 12
    qualifier: at-least
    unit: cracks
    population: null
    place: null
    period: { printed: on Monday, start: '2031-05-04', end: '2031-05-05' }
    asOf: null
    speaker: null
    certainty: stated
    topics: []
    cites:
      - { article: mayor-shuts-bridge, exact: At least 12 cracks }
waived: []
`,
  'content/statements.yaml': `statements:
  - id: not-safe
    title: The bridge is not safe
    topics: [bridges]
    variants:
      - { article: bridge-to-close, exact: 'The old bridge is not safe, or' }
      - { article: mayor-shuts-bridge, exact: 'The old bridge is not safe,' }
`,
  'content/people.yaml': `people:
  - id: ann-lee
    name: Ann Lee
    roles:
      - { article: bridge-to-close, exact: 'The mayor, Ann Lee' }
`,
  'content/events/closure.yaml': `id: closure
title: The closing of the bridge
summary: Two reports tell of it.
date: '2031-05-04'
dateEvidence: Both reports are of that day.
place: null
people: [ann-lee]
articles: [bridge-to-close, mayor-shuts-bridge]
facts:
  - id: cracks
    label: Cracks
    topic: bridges
    cells:
      - { article: bridge-to-close, exact: 12 cracks, certainty: said }
`,
  'content/glossary.yaml': `terms:
  - id: crack
    term: Crack
    definition: A narrow opening.
    source: { title: Words, publisher: A dictionary, url: 'https://example.org/words' }
    cites:
      - { article: bridge-to-close, exact: 12 cracks }
`,
  'content/inferences.yaml': `inferences:
  - id: day
    title: The day
    claim: The bridge was closed in May 2031.
    confidence: medium
    evidence:
      - { text: One report names the month., cites: [{ article: mayor-shuts-bridge, exact: on Monday }] }
`,
  'content/notes/a.yaml': `notes:
  - on: { exact: not safe enough }
    note: The other report leaves this out.
`,
  'content/topics/bridges.mdx': `---
title: Bridges
description: What is said of them.
accent: teal
keywords: [bridge]
---

The bridge was shut.<Cite article="mayor-shuts-bridge" exact="on Monday" /> A crack was seen.[^post]

<Figures ids="cracks cracks-mail" />

<Statement id="not-safe" />

<Facts event="closure" ids="cracks" />

<Terms ids="crack" />

<Chart id="when" kind="period" title="Since Monday" subtitle="Cracks in the old bridge" figures="cracks-mail" />

<NotSaid>

- who made it.

</NotSaid>

[^post]: [bridge-to-close](../articles/bridge-to-close.mdx) “She counted 12 cracks”
`,
  'content/corrections.yaml': `corrections:
  - page: topics/bridges.html
    date: '2031-06-01'
    was: Thirteen cracks.
    now: Twelve cracks.
    why: It was copied wrongly.
`,
  'content/pages/about.mdx': '---\ntitle: About\ndescription: Of this site.\n---\n\nA site.\n',
};

const told = (files: Readonly<Record<string, string>>) =>
  checkProject(fictionalProject(files)).messages.filter(({ severity }) => severity !== 'info');

test('the project is right before anything in it is wrong', () => {
  expect(told(RIGHT)).toEqual([]);
});

const [site, figures, statements, people] = ['site', 'figures', 'statements', 'people'].map(
  (name) => `content/${name}.yaml`,
) as [string, string, string, string];
const [event, topic, note] = [
  'content/events/closure.yaml',
  'content/topics/bridges.mdx',
  'content/notes/a.yaml',
] as const;

/** The file, what is put in place of what, the words at which it is told, what is told, and what to do. */
const mistakes: readonly (readonly [
  path: string,
  from: string,
  to: string,
  at: string,
  said: string,
  hint: string,
])[] = [
  // Keys and values.
  [
    figures,
    'label: Cracks\n    value: 12\n    printed: At',
    'lable: Cracks\n    value: 12\n    printed: At',
    'lable',
    'key `lable`',
    'Did you mean `label`?',
  ],
  [figures, "printed: '12'", 'printed: 12', '12\n    qualifier: exact', 'expected some text', "'12'"],
  [
    figures,
    'value: 12\n    printed: At',
    'value: twelve\n    printed: At',
    'twelve',
    'expected a number',
    '',
  ],
  [figures, 'qualifier: at-least', 'qualifier: roughly', 'roughly', 'expected one of exact', ''],
  [figures, 'certainty: stated', 'certainty: sure', 'sure', 'expected one of stated', ''],
  [figures, 'id: cracks-mail', 'id: Cracks Mail', 'Cracks Mail', 'lower-case words joined by hyphens', ''],
  [site, 'title: The Bridge', "title: ''", "''", 'expected some text', ''],
  [site, 'title: The Bridge', 'title: Bridge: closed', 'Bridge: closed', 'Unexpected YAML', 'single quotes'],
  [people, '  - id: ann-lee', '\t- id: ann-lee', '\t- id', 'Unexpected YAML', 'indent with spaces'],
  [topic, 'accent: teal', 'accent: pink', 'pink', 'expected one of plum', ''],
  // Words and names that are asked for twice, or nowhere.
  [
    'content/glossary.yaml',
    'exact: 12 cracks',
    'exact: 13 cracks',
    '13 cracks',
    'do not stand in',
    'Nearest text there',
  ],
  [
    'content/inferences.yaml',
    '  - id: day\n',
    '  - id: day\n    title: Another\n    claim: It was.\n    confidence: low\n    evidence:\n      - { text: None., source: { title: Words, publisher: A dictionary, url: "https://example.org/words" } }\n  - id: day\n',
    'day\n    title: The day',
    'entry with the id `day`',
    'Rename one',
  ],
  [
    'content/corrections.yaml',
    'topics/bridges.html',
    'topics/bridge.html',
    'topics/bridge.html',
    'topic `bridge`',
    'Did you mean `bridges`?',
  ],
  // Dates.
  [figures, "'2031-05-03'", "'2031-13-45'", "'2031-13-45'", 'YYYY, YYYY-MM or YYYY-MM-DD', ''],
  [figures, "end: '2031-05-05'", "end: '2031-05-01'", "'2031-05-01'", 'not before the start', ''],
  [event, "date: '2031-05-04'", 'date: 4 May 2031', '4 May 2031', 'YYYY, YYYY-MM or YYYY-MM-DD', ''],
  // Words that are cited.
  [
    figures,
    'exact: She counted 12 cracks',
    'exact: She counted 12 crocks',
    'She counted 12 crocks',
    'do not stand in',
    'Nearest text there',
  ],
  [
    figures,
    'exact: She counted 12 cracks',
    "exact: '“The old bridge is not safe, or not safe enough.” She counted 12 cracks,'",
    "'“The old",
    'do not stand in',
    'Nearest',
  ],
  [
    figures,
    'article: bridge-to-close\n',
    'article: bridge-to-clos\n',
    'bridge-to-clos\n',
    'Unexpected article',
    'Did you mean `bridge-to-close`?',
  ],
  [note, 'exact: not safe enough', 'exact: not safe', 'not safe }', 'stand 2 times', 'prefix'],
  [
    statements,
    "exact: 'The old bridge is not safe,' }",
    'exact: At least 12 cracks }',
    'At least',
    'outside every quotation',
    '`narrated`',
  ],
  [
    topic,
    'exact="on Monday"',
    'exact="said on Sunday"',
    'exact="said on Sunday"',
    'do not stand in',
    'Nearest text there: “said on Monday”',
  ],
  [
    topic,
    'exact="on Monday"',
    'exact="is not safe,” Ann Lee said"',
    'exact="is not safe,”',
    'both sides of a quotation mark',
    'which are said',
  ],
  [
    topic,
    '“She counted 12 cracks”',
    '“She counted 13 cracks”',
    ' “She counted 13 cracks”',
    'do not stand in',
    'Nearest',
  ],
  // Names that nothing has.
  [
    topic,
    'ids="cracks cracks-mail"',
    'ids="cracks crack-mail"',
    'ids="cracks crack-mail"',
    'figure `crack-mail`',
    'Did you mean `cracks-mail`?',
  ],
  [topic, 'id="not-safe"', 'id="nope"', 'id="nope"', 'statement `nope`', 'content/statements.yaml'],
  [
    topic,
    'event="closure" ids',
    'event="closur" ids',
    'event="closur"',
    'event `closur`',
    'Did you mean `closure`?',
  ],
  [topic, 'ids="cracks" />', 'ids="holes" />', 'ids="holes"', 'fact `holes`', 'closure.yaml'],
  [topic, 'ids="crack"', 'ids="hole"', 'ids="hole"', 'term `hole`', 'content/glossary.yaml'],
  [figures, 'topics: [bridges]', 'topics: [bridge]', 'bridge]', 'topic `bridge`', 'Did you mean `bridges`?'],
  [figures, 'speaker: Ann Lee', 'speaker: Anne Leigh', 'Anne Leigh', 'speaker `Anne Leigh`', ''],
  [
    statements,
    'topics: [bridges]',
    'topics: [bridges]\n    absent: [no-such-slug]',
    'no-such-slug',
    'article `no-such-slug`',
    'slug',
  ],
  [
    statements,
    'topics: [bridges]',
    'topics: [bridges]\n    absent: [bridge-to-close]',
    'bridge-to-close]',
    'under `absent`',
    'wording',
  ],
  [
    event,
    'people: [ann-lee]',
    'people: [anne-lee]',
    'anne-lee',
    'person `anne-lee`',
    'Did you mean `ann-lee`?',
  ],
  [
    event,
    'mayor-shuts-bridge]',
    'mayor-shut-bridge]',
    'mayor-shut-bridge',
    'article `mayor-shut-bridge`',
    'Did you mean',
  ],
  [event, 'id: closure', 'id: closing', 'closing', 'as the file is named', 'Rename'],
  [site, 'featuredStatement: not-safe', 'featuredStatement: unsafe', 'unsafe', 'statement `unsafe`', ''],
  [
    site,
    'featuredFigures: [cracks]',
    'featuredFigures: [crack]',
    'crack]',
    'figure `crack`',
    'Did you mean `cracks`?',
  ],
  [site, 'topics: [bridges]', 'topics: [bridges, roads]', 'roads', 'topic `roads`', ''],
  // Two of one.
  [
    'content/glossary.yaml',
    'terms:\n',
    "terms:\n  - { id: crack, term: Crack, definition: x, source: { title: W, publisher: P, url: 'https://example.org/' } }\n",
    'crack\n    term: Crack',
    'second entry with the id `crack`',
    'Rename',
  ],
  [
    note,
    '    note: The other',
    '    note: x\n  - on: { exact: not safe enough }\n    note: The other',
    '{ exact: not safe enough }\n    note: The',
    'second note',
    '',
  ],
  // Names that people.yaml corrects.
  [
    people,
    'name: Ann Lee',
    'name: Ann Lee\n    aliases: [Ann Lea]',
    'Ann Lea]',
    'name `Ann Lea`, expected one that an article prints',
    'take it out',
  ],
  [
    people,
    'name: Ann Lee',
    'name: Ann Lee\n    aliases: [Lee]\n  - id: lee\n    name: Lee\n    aliases: [Ann]',
    'Lee\n    aliases: [Ann]',
    'line 4 it is another name of `Ann Lee`',
    'make one entry of the two',
  ],
  [
    people,
    'name: Ann Lee',
    'name: Ann Lee\n    aliases: [Ann]\n  - id: ann\n    name: Mayor\n    aliases: [mayor, Ann]',
    'Ann]\n    roles',
    '`Ann` as another name of `Mayor`',
    '',
  ],
  [
    people,
    'people:\n',
    'not-a-person: [Ann Lee]\npeople:\n',
    'Ann Lee]',
    'as nobody’s name, expected a name once: in line 4 it is the name of a person',
    '',
  ],
  [people, 'people:\n', 'not-a-person: [Tarn]\npeople:\n', 'Tarn]', 'name `Tarn`', 'take it out'],
  // Components, and what prose must not hold.
  [topic, '</NotSaid>', '', '<NotSaid>', 'Expected a closing tag for `<NotSaid>`', 'Close each'],
  [
    topic,
    '<Terms ids="crack" />',
    '<Term ids="crack" />',
    '<Term ',
    'Unexpected <Term>',
    'Did you mean `Terms`?',
  ],
  [topic, 'article="mayor', 'artcle="mayor', 'artcle', 'attribute `artcle`', 'Did you mean `article`?'],
  [
    topic,
    'subtitle="Cracks in the old bridge"',
    'subtitel="Cracks"',
    'subtitel',
    'attribute `subtitel`',
    'Did you mean `subtitle`?',
  ],
  [topic, 'The bridge was shut.', 'The bridge {x} was shut.', '{x}', 'expression `{x}`', '`\\{`'],
  [topic, 'The bridge was shut.', '{process.exit()} The bridge was shut.', '{process', 'expression', ''],
  [topic, '<NotSaid>', '<script>alert(1)</script>\n\n<NotSaid>', '<script>', 'Unexpected <script>', 'runs'],
  // Charts that would mislead.
  [topic, 'kind="period"', 'kind="bars"', '', 'kind `bars`', 'kind="period"'],
  [topic, 'kind="period"', 'kind="share"', '', '(unlike-units)', 'Only a share'],
  [topic, 'id="when"', 'id="When"', '', '(chart-id)', 'addresses'],
  [topic, 'title="Since Monday"', 'title=""', 'title=""', 'without `title`', 'The message, in one line'],
];

const lineColumn = (text: string, offset: number) => {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

test.each(mistakes)('%s: %j written as %j', (path, from, to, at, said, hint) => {
  const right = RIGHT[path] ?? '';
  expect(right.split(from)).toHaveLength(2);
  const wrong = right.replace(from, to);
  const messages = told({ ...RIGHT, [path]: wrong });
  const texts = messages.map(
    (one) => `${one.path}:${one.line}:${one.column} ${one.reason} (${one.rule}) ${one.hint ?? ''}`,
  );
  const place = at === '' ? undefined : lineColumn(wrong, wrong.indexOf(at));
  const [first] = messages;
  expect(texts.length, texts.join('\n')).toBeGreaterThan(0);
  expect(first?.path).toBe(path);
  if (place !== undefined)
    expect({ line: first?.line, column: first?.column }, texts.join('\n')).toEqual(place);
  expect(texts[0]).toContain(said);
  expect(first?.hint ?? '').toContain(hint);
  expect(texts, 'only the mistake is told, and not what follows from it').toHaveLength(1);
});

test('a mistake in figures.yaml is told without the numbers that it leaves bare', () => {
  const wrong = RIGHT[figures]?.replace('qualifier: exact', 'qualifer: exact') ?? '';
  const files = { ...RIGHT, [site]: `${RIGHT[site]}numbers: complete\n`, [figures]: wrong };
  expect(told(files).map(({ path, rule }) => [path, rule])).toEqual([[figures, 'yaml-value']]);
});

test('a figure is said by nobody under an alias: one name stands everywhere for one person', () => {
  const alias = RIGHT[people]?.replace('name: Ann Lee', 'name: Ann Lee\n    aliases: [Ann]') ?? '';
  const said = RIGHT[figures]?.replace('speaker: Ann Lee', 'speaker: Ann') ?? '';
  expect(told({ ...RIGHT, [people]: alias })).toEqual([]);
  const [first, ...more] = told({ ...RIGHT, [people]: alias, [figures]: said });
  expect(first?.reason).toBe('Unexpected speaker `Ann`, expected `Ann Lee`');
  expect(more).toEqual([]);
});
