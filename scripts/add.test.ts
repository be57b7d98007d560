import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseYaml } from '../src/content/yaml.ts';
import { sourceSchema } from '../src/model.ts';

const project = mkdtempSync(join(tmpdir(), 'add-'));
afterAll(() => rmSync(project, { recursive: true }));

const ARTICLE = `Bridge to close in June

By Ada Fenn

12 May 2031

“Nobody will have to swim,” said Ivo Reed, the reeve of Marl.
`;

function add(input: string | Uint8Array, ...args: string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  const options = { env, input, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['scripts/add.ts', ...args, '--project', project], options);
}

const there = () =>
  readdirSync(project, { recursive: true })
    .filter((name) => /\.(?:txt|yaml)$/.test(String(name)))
    .sort();

test('a text on standard input becomes a seed byte for byte, named after its headline, and it is told what was read', () => {
  const { status, stdout, stderr } = add(`\uFEFF${ARTICLE}`, '-');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(
    'headline: Bridge to close in June\noutlet: not in the text\nauthor: Ada Fenn\npublished: 2031-05-12\n',
  );
  expect(stdout).toContain('quotations: 1, 0 of them with a doubtful speaker or none\nspeakers: Ivo Reed\n');
  expect(there()).toEqual([
    'content/sources/bridge-to-close-in-june.yaml',
    'seeds/bridge-to-close-in-june.txt',
  ]);
  expect(readFileSync(join(project, 'seeds/bridge-to-close-in-june.txt'), 'utf8')).toBe(`\uFEFF${ARTICLE}`);
});

test('the source file asks for what the text does not say, and is right as it stands', () => {
  const path = 'content/sources/bridge-to-close-in-june.yaml';
  const { value, messages } = parseYaml(readFileSync(join(project, path), 'utf8'), path, sourceSchema);
  expect(messages).toEqual([]);
  expect(Object.keys(value ?? {})).toEqual(['publisher', 'url']);
});

test('a file that is there is never written over', () => {
  const { status, stderr } = add('Another\n', '-', '--name', 'bridge-to-close-in-june');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /seeds\/bridge-to-close-in-june\.txt:1:1 error Unexpected .*\(seed-exists\)\n {2}Say another/,
  );
  expect(readFileSync(join(project, 'seeds/bridge-to-close-in-june.txt'), 'utf8')).toContain('swim');
});

test.each([
  ['an empty text', ' \n', ['-'], 'seed-empty'],
  ['bytes that are no UTF-8', Buffer.from('caf\xe9', 'latin1'), ['-'], 'seed-encoding'],
  ['a file that is not there', '', ['no-such.txt'], 'no-such-file'],
  ['a name that leads elsewhere', 'x', ['-', '--name', '../x'], 'seed-name'],
])('%s is refused, and nothing is written', (_, input, args, code) => {
  const before = there();
  const { status, stderr } = add(input, ...args);
  expect(status).toBe(1);
  expect(stderr).toContain(`(${code})`);
  expect(there()).toEqual(before);
});

test('a file keeps its name', () => {
  const file = join(project, 'Kept name.txt');
  writeFileSync(file, ARTICLE);
  expect(add('', file).status).toBe(0);
  expect(existsSync(join(project, 'seeds/Kept name.txt'))).toBe(true);
});
