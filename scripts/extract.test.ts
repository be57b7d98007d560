import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function run(...paths: string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/extract.ts', ...paths], {
    encoding: 'utf8',
    env,
  });
  return { status, stderr, lines: stdout.split('\n').slice(0, -1), rest: stdout.split('\n').at(-1) };
}

test('one JSON object a line is printed for each article, with every field, and nothing else', () => {
  const { status, lines, rest, stderr } = run('seeds');
  expect({ status, rest, stderr }).toEqual({ status: 0, rest: '', stderr: '' });
  const articles = lines.map((line) => JSON.parse(line));
  expect(articles.map(({ id }) => id.slice(0, 3))).toEqual(['000', '001', '002', '003', '004']);
  for (const article of articles) {
    expect(Object.keys(article)).toEqual([
      'id',
      'title',
      'publisher',
      'published',
      'author',
      'topics',
      'blocks',
      'quotations',
      'indirect',
      'body',
      'messages',
    ]);
    expect(Object.keys(article.blocks[0])).toEqual(['role', 'start', 'end', 'rule']);
    expect(article.quotations[0]).toMatchObject({ id: expect.any(String), exact: expect.any(Array) });
  }
  expect(articles[1].topics).toEqual(['state-threats', 'youth-radicalisation']);
});

test('a file that cannot be read is named, the others are printed, and the exit code tells', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  try {
    writeFileSync(join(folder, 'good.txt'), 'A mill.\n\nIt turns, said Ada Quill.\n');
    writeFileSync(join(folder, 'bad.txt'), Uint8Array.from([0x93, 0x48]));
    const { status, lines, stderr } = run(folder);
    expect({ status, printed: lines.length }).toEqual({ status: 1, printed: 1 });
    expect(stderr).toContain('bad.txt:1:1 error Unexpected bytes');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a path that does not exist is an error', () => {
  const { status, stderr } = run('no/such/folder');
  expect(status).toBe(1);
  expect(stderr).toContain('no/such/folder:1:1 error');
});
