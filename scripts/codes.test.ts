import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../src/model/codes.ts';
import { repository } from './paths.ts';

const explained = Object.values(codes).flatMap((section) => Object.keys(section));

/** What names a rule right before its code: a key, or a function that makes a message. */
const NAMED =
  /(?:\brule: (?:\w+ === null \? '([a-z-]+)' : )?|\b(?:report|about|complain|error|message)\(\s*(?:[^'`(){}]|\{[^{}]*\}|\([^()]*\))*?)'([a-z]+(?:-[a-z]+)*)'/g;
/** Words in such places that are no codes. */
const OTHER_WORDS = ['basis', 'editor', 'overrides', 'severity'];
/** Steps of the extractor name the rule by which they read, which is no message. */
const READING = /^src\/extract\/(?!lint|overrides|write)|^src\/(?:client|components|tests)\//;

const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|fictional|tiny-site|model\/codes/.test(path)),
);

const used = new Map(
  sources
    .filter((path) => !READING.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(repository, path), 'utf8');
      const found = [...text.matchAll(NAMED)].flatMap(([, other, code]) => [other, code]);
      return found.flatMap((code) =>
        code === undefined || OTHER_WORDS.includes(code) ? [] : [[code, path] as const],
      );
    }),
);

test('every code that a message can carry is explained', () => {
  expect([...used].filter(([code]) => !explained.includes(code))).toEqual([]);
  expect(used.size).toBeGreaterThan(80);
});

test('no code is explained that is not used, and none twice', () => {
  const text = sources.map((path) => readFileSync(join(repository, path), 'utf8')).join('\n');
  expect(explained.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  expect(new Set(explained).size).toBe(explained.length);
});
