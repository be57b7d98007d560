/** An allegation about a living person may stand inside a quotation: the program itself says everywhere when it was reported. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository } from './site.ts';

const project = mkdtempSync(join(tmpdir(), 'allegation-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const WORDS = 'We have lost hives in every parish';
const NOTE = `  - on: { exact: '${WORDS}' }
    allegation: true
    note: How many parishes there are is not said.
`;
const CLAIM = `claims:
  - id: lost
    text: 'Hives were lost in every parish, Oda Fenwright said.'
    cites:
      - { article: fewer-hives-on-tarn, exact: '${WORDS}' }
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
  - id: lost
    label: Hives lost
    topic: hives-lost
    cells:
      - { article: fewer-hives-on-tarn, exact: '${WORDS}', certainty: said, by: Oda Fenwright }
      - { article: guild-blames-mainland-queens, exact: '${WORDS},', certainty: said, by: Oda Fenwright }
`;
/** Where somebody else's words stand without their report around them. */
const PAGES = [
  'index.html',
  'quotations.html',
  'people/oda-fenwright.html',
  'topics/hives-lost.html',
  'handouts/hives-lost.html',
  'statements/lost-hives-in-every-parish.html',
  'compare/count.html',
  'embed/facts-of-count.html',
  'offline/hives-lost.html',
  'articles/guild-blames-mainland-queens.html',
];

test('an allegation inside a quotation carries its date on every page that shows the words', () => {
  cpSync(join(repository, 'scripts/example'), project, { recursive: true });
  const content = join(project, 'content');
  appendFileSync(join(content, 'notes/courier-hive-count.yaml'), NOTE);
  mkdirSync(join(content, 'events'));
  writeFileSync(join(content, 'events/count.yaml'), EVENT);
  const topic = join(content, 'topics/hives-lost.mdx');
  writeFileSync(topic, readFileSync(topic, 'utf8').replace('\n---\n\n', `\n${CLAIM}---\n\n`));
  const built = spawnSync('node', ['scripts/build.ts', '--project', project], {
    cwd: repository,
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  const bare = PAGES.filter((page) => {
    const html = readFileSync(join(project, 'dist', page), 'utf8');
    return !/as reported on 12 May 2021/i.test(html);
  });
  expect(bare).toEqual([]);
}, 300_000);
