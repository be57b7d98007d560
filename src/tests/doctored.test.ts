import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dist, repository } from './site.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'doctored-'));
  for (const folder of ['seeds', 'content'])
    cpSync(join(repository, folder), join(project, folder), { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

test('one character changed in a quotation of a generated article is refused by a check, and mended by a build', () => {
  const [name = ''] = readdirSync(join(project, 'content/articles'));
  const page = join(project, 'content/articles', name);
  const generated = readFileSync(page, 'utf8');
  changeOneCharacter(page, /<Quotation [^>]*>[^<]*?([a-z])/);
  const { status, output } = run('scripts/build.ts', '--check');
  expect(output).toMatch(new RegExp(`content/articles/${name}:\\d+:\\d+ error .*\\(article-differs\\)`));
  expect(output).toMatch(new RegExp(`npm run articles.*${name}`));
  expect(status).not.toBe(0);
  expect(run('scripts/articles.ts').status).toBe(0);
  expect(readFileSync(page, 'utf8')).toBe(generated);
}, 300_000);

test('one character changed in a quotation of a built page is found, and its place told', () => {
  cpSync(dist, join(project, 'dist'), { recursive: true });
  const [name] = readdirSync(join(project, 'dist/articles'));
  const line = changeOneCharacter(
    join(project, 'dist/articles', name ?? ''),
    /<mark [^>]*data-span[^>]*>[^<]*?([a-z])/,
  );
  const { status, output } = run('scripts/verify.ts');
  expect(output).toMatch(new RegExp(`dist/articles/${name}:${line}:\\d+ error .*\\(verbatim\\)`));
  expect(status).toBe(1);
});

/** Changes the letter that the pattern captures last; answers the 1-based line on which it stands. */
function changeOneCharacter(path: string, pattern: RegExp): number {
  const text = readFileSync(path, 'utf8');
  const found = pattern.exec(text);
  if (found === null) throw new Error(`${path} holds nothing like ${pattern}`);
  const at = found.index + found[0].length - 1;
  writeFileSync(path, `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`);
  return text.slice(0, at).split('\n').length;
}

function run(script: string, ...options: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('node', [script, '--project', project, ...options], {
    cwd: repository,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}
