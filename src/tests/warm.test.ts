import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCorpus, writeProject } from '../../scripts/bench/corpus.ts';
import { repository } from '../../scripts/paths.ts';

const root = mkdtempSync(join(tmpdir(), 'warm-'));
const corpus = makeCorpus(30);
writeProject(root, corpus);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Builds, and answers the hash of each file. */
function build(): Map<string, string> {
  const command = join(repository, 'scripts/build.ts');
  const { status, stderr } = spawnSync(process.execPath, [command, '--project', root], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

const seed = (name: string) => join(root, 'seeds', `${name}.txt`);
const [first = '', second = '', third = ''] = corpus.texts.keys();

/** Changes of which each reaches pages of articles that were not touched, or lists of them. */
const changes: Readonly<Record<string, () => void>> = {
  'another title of a topic': () => {
    const topic = join(root, 'content/topics/topic-1.mdx');
    writeFileSync(topic, readFileSync(topic, 'utf8').replace(/^title: .*$/m, 'title: Lanterns'));
  },
  'a paragraph more': () =>
    appendFileSync(seed(first), '\nThe harbour gate was open again by the evening.\n'),
  'other words of a statement that another report prints too': () => {
    const [planted] = corpus.planted;
    const words = planted?.words.slice(1) ?? '';
    const others = words.replace(/\w+$/, 'harbour');
    writeFileSync(seed(first), readFileSync(seed(first), 'utf8').replace(words, others));
  },
  'a report with the headline of another, of an outlet of its own': () => {
    const text = readFileSync(seed(second), 'utf8').replace(/^(Published .*)$/m, '$1\n\nHarbour Lantern');
    writeFileSync(seed('another'), text);
  },
  'a report less': () => rmSync(seed(third)),
};

test('a build that remembers others gives the bytes of one that remembers nothing', () => {
  const untouched = build();
  expect([...build()]).toEqual([...untouched]);
  let warm = untouched;
  for (const [name, change] of Object.entries(changes)) {
    change();
    const before = warm;
    warm = build();
    expect([...warm], name).not.toEqual([...before]);
  }
  for (const folder of ['.cache', 'dist', 'content/articles']) {
    rmSync(join(root, folder), { recursive: true });
  }
  expect([...build()]).toEqual([...warm]);
}, 300_000);
