/** Whatever a build remembers is never seen: after any changes, the site is the one that a first build makes. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, hashesOf, putFile } from '../../scripts/folder.ts';
import { repository } from './site.ts';

const CASES = Number(process.env['ON_THE_RECORD_CASES'] ?? (process.env['TEST_LONG'] === '1' ? 200 : 4));

const root = mkdtempSync(join(tmpdir(), 'warm-'));
const project = join(root, 'project');
const program = join(root, 'program');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string) => putFile(join(root, path), text);
const drop = (path: string) => rmSync(join(root, path), { force: true });
const toggle = (path: string, text: string) => (existsSync(join(root, path)) ? drop(path) : put(path, text));

/** Changes one of two texts of a file into the other. */
function swap(path: string, one: string, other: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  const [from, to] = text.includes(one) ? [one, other] : [other, one];
  if (!text.includes(from)) throw new Error(`${path} holds neither “${one}” nor “${other}”`);
  writeFileSync(join(root, path), text.replace(from, to));
}

const seeds = 'project/seeds';
const content = 'project/content';
const silent = 'A quiet day on Tarn\n\nThe ferry came at noon, and nobody was on it.\n';

/** Each kind of file changed, added or removed; to texts of the same length and of another. Done twice, each is undone. */
const changes: Readonly<Record<string, () => void>> = {
  'a date in a seed': () => swap(`${seeds}/courier-hive-count.txt`, '12 May 2021', '11 May 2021'),
  'a longer date': () => swap(`${seeds}/gazette-mainland-queens.txt`, '13 May 2021', '13 September 2021'),
  'quoted words': () => swap(`${seeds}/radio-council-vote.txt`, 'I sell living things', 'I sell live things'),
  'unquoted words': () => swap(`${seeds}/radio-council-vote.txt`, 'The vote was close', 'The vote was tight'),
  'an article': () =>
    toggle(`${seeds}/another.txt`, 'Bees seen\n\n3 June 2021\n\n“They are back,” said Ivy Brand, a pupil.\n'),
  'an article in which nobody speaks': () => toggle(`${seeds}/quiet.txt`, silent),
  'a second such article': () => toggle(`${seeds}/silent.txt`, silent.replace('ferry', 'boat')),
  'an article of a person with a role': () => swap(`${seeds}/role.txt`, '6 May 2020', '4 May 2019'),
  'the source of an article': () =>
    swap(`${content}/sources/radio-council-vote.yaml`, 'Isle Radio', 'Tarn Radio'),
  'an address of an article': () =>
    swap(`${content}/sources/school-hive.yaml`, 'bees-on-the-boat-shed', 'boat-shed-bees'),
  'a note': () => swap(`${content}/notes/courier-hive-count.yaml`, 'is not proved', 'is unproved'),
  'a figure': () => swap(`${content}/figures.yaml`, 'Who counted in 2019', 'Who counted then'),
  'an allegation': () => {
    toggleLine(`${content}/figures.yaml`, ALLEGATION);
    toggle(`${content}/notes/gazette-mainland-queens.yaml`, DATED);
  },
  'an event': () => swap(`${content}/events/count.yaml`, 'Hives left', 'Hives now'),
  'an event that is added': () =>
    toggle(
      `${content}/events/other.yaml`,
      EVENT.replace('id: count', 'id: other').replace('The count', 'Another count'),
    ),
  'a statement': () => swap(`${content}/statements.yaml`, 'Lost hives in every', 'Hives lost in every'),
  'a correction': () => toggle(`${content}/corrections.yaml`, CORRECTION),
  'the title of a topic': () =>
    swap(`${content}/topics/hives-lost.mdx`, 'title: Hives lost', 'title: Lost hives'),
  'the colour of a topic': () => swap(`${content}/topics/hives-lost.mdx`, 'accent: ochre', 'accent: teal'),
  'the prose of a topic': () => swap(`${content}/topics/hives-lost.mdx`, '## In short', '## In brief'),
  'the words that give a topic': () => swap(`${content}/topics/hives-lost.mdx`, 'mite]', 'mite, bees]'),
  'the title of the site': () => swap(`${content}/site.yaml`, 'The Hives of Tarn', 'The Bees of Tarn'),
  'the address of the site': () => toggleLine(`${content}/site.yaml`, 'url: https://hives.example/tarn'),
  'a person': () => swap(`${content}/people.yaml`, 'Roles are as printed.', 'His role is as printed.'),
  'help lines': () => swap(`${content}/helplines.yaml`, 'at any hour', 'day and night'),
  'a former page': () => toggle(`${content}/redirects.yaml`, FORMER),
  'words of the program': () => swap('program/src/record/views/single.ts', 'mistyped', 'misspelt'),
  'a style of the program': () => swap('program/src/styles/base.css', '112.5%', '110.5%'),
  'a script of the program': () => toggleLine('program/src/client/site.ts', "document.title += '';"),
  'the drawing of pictures': () =>
    swap('program/scripts/charts/draw.ts', 'value: zoom }', 'value: zoom * 2 }'),
  'the configuration of the program': () =>
    swap('program/astro.config.mjs', 'compressHTML: true', 'compressHTML: false'),
  'a hidden file beside the pages': () => toggle('program/public/.htaccess', 'Options -Indexes\n'),
  'a file beside the pages': () => toggle('program/public/key.txt', 'tide\n'),
};

const ALLEGATION = `  - id: those-who-dispute
    label: Importers who dispute it
    value: null
    printed: those who import queens
    qualifier: vague
    unit: people
    population: null
    place: null
    period: null
    asOf: null
    speaker: null
    certainty: alleged
    topics: [hives-lost]
    allegation: true
    cites:
      - { article: guild-blames-mainland-queens, exact: Those who import queens dispute it }`;
const DATED = `notes:
  - on: { exact: Those who import queens dispute it }
    note: As reported on 13 May 2021.
`;
const EVENT = `id: count
title: The count of hives
summary: What two outlets printed of one count.
date: '2021-05-10'
dateEvidence: The Courier of 12 May 2021 says “on Monday”.
place: Tarn
people: []
articles: [fewer-hives-on-tarn, guild-blames-mainland-queens]
facts:
  - id: left
    label: Hives left
    topic: hives-lost
    cells:
      - article: fewer-hives-on-tarn
        exact: There were 412 hives on the island of Tarn this spring
        number: '412'
        certainty: said
        by: a count by the guild
      - article: guild-blames-mainland-queens
        exact: Keepers on Tarn have about 400 hives left
        number: about 400
        certainty: said
        by: the guild
`;
const CORRECTION = `corrections:
  - page: articles/fewer-hives-on-tarn.html
    date: '2021-06-01'
    was: The note gave another year.
    now: The note gives the year.
    why: It was copied wrongly.
`;
const FORMER = 'redirects:\n  - from: articles/long-ago.html\n    gone: It was withdrawn.\n';

function toggleLine(path: string, line: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  const without = text.replace(`${line}\n`, '');
  if (without === text) appendFileSync(join(root, path), `${line}\n`);
  else writeFileSync(join(root, path), without);
}

beforeAll(() => {
  cpSync(join(repository, 'scripts/example'), project, { recursive: true });
  for (const name of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(repository, name), join(program, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(program, 'node_modules'));
  put(
    `${seeds}/role.txt`,
    'Guild chooses a clerk\n\n6 May 2020\n\nBram Sorley, clerk of the guild, was not there.\n',
  );
  put(`${content}/events/count.yaml`, EVENT);
  put(`${content}/sources/role.yaml`, 'slug: guild-chooses-a-clerk\n');
  put(
    `${content}/people.yaml`,
    'people:\n  - id: bram-sorley\n    name: Bram Sorley\n    roles:\n      - { article: guild-chooses-a-clerk, exact: clerk of the guild }\n    note: Roles are as printed.\n',
  );
  put(
    `${content}/helplines.yaml`,
    "helplines:\n  - name: Bee line\n    for: A swarm.\n    phone: '000'\n    hours: at any hour\n    checked: '2020-01-01'\n    basis: Invented.\n",
  );
});

/** Builds; answers the hash of each file of the site, or what was refused. */
function build(): ReadonlyMap<string, string> {
  const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--project', project], {
    cwd: program,
    encoding: 'utf8',
  });
  if (status !== 0) return new Map([['refused', stderr]]);
  return hashesOf(join(project, 'dist'));
}

function forget(): void {
  for (const path of ['.cache', 'dist', 'content/articles'])
    rmSync(join(project, path), { recursive: true, force: true });
}

test('after any changes, a build that remembers gives the bytes of one that remembers nothing', () => {
  const first = build();
  expect(first.get('refused')).toBeUndefined();
  expect([...build()]).toEqual([...first]);
  const names = fc.uniqueArray(fc.constantFrom(...Object.keys(changes)), { minLength: 1, maxLength: 3 });
  let refused = 0;
  fc.assert(
    fc.property(names, (chosen) => {
      for (const name of chosen) changes[name]?.();
      const warm = build();
      forget();
      const cold = build();
      expect([...warm], chosen.join()).toEqual([...cold]);
      refused += cold.has('refused') ? 1 : 0;
      // What is refused is undone, so that the next changes have a site to change.
      if (cold.has('refused')) for (const name of chosen) changes[name]?.();
    }),
    { numRuns: CASES, endOnFailure: true },
  );
  // Two sites that are refused are alike, whatever they hold.
  expect(refused).toBeLessThan(CASES / 2);
}, 7_200_000);

test('what is changed while a build runs, and changed back after it, is in no later build', async () => {
  const first = build();
  const running = spawn('node', ['scripts/build.ts', '--project', project], { cwd: program, stdio: 'pipe' });
  // The articles are read by now, and the pages are not printed yet.
  await new Promise((resolve) => running.stdout.on('data', resolve));
  changes['the title of the site']?.();
  await once(running, 'exit');
  changes['the title of the site']?.();
  expect([...build()]).toEqual([...first]);
}, 600_000);

test('whatever becomes of what is kept, the next build gives the same bytes and blames nobody', () => {
  const whole = build();
  const cut = (there: Buffer) => there.subarray(0, there.length / 2);
  const flipped = (there: Buffer) =>
    Buffer.from(there.map((byte, at) => (at % 997 === 500 ? byte ^ 255 : byte)));
  const damages = [cut, flipped, () => Buffer.from(''), () => Buffer.from('1')];
  for (const [which, damage] of damages.entries()) {
    for (const file of filesIn(join(project, '.cache'))) {
      const path = join(project, '.cache', file);
      writeFileSync(path, damage(readFileSync(path)));
    }
    expect([...build()], `damage ${which}`).toEqual([...whole]);
  }
}, 600_000);
