import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from './paths.ts';

const read = (name: string) => readFileSync(join(repository, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

for (const name of ['README.md', 'CONTRIBUTING.md']) {
  const text = read(name);

  test(`every command that ${name} names exists`, () => {
    const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)].map(
      ([, command = '']) => command,
    );
    const npmOwn = ['install', 'run', 'script', 'scripts', 'ci', 'are', 'is', 'that'];
    const unknown = named.filter((command) => !(command in scripts) && !npmOwn.includes(command));
    expect(unknown).toEqual([]);
    expect(named.length).toBeGreaterThan(4);
  });

  test(`every file and folder of the code that ${name} names is there`, () => {
    const named = [...text.matchAll(/`((?:src|scripts|content)\/[\w./-]+)`|\]\(([\w./-]+)\)/g)];
    const paths = named.map(([, path, link]) => path ?? link ?? '');
    expect(paths.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
    expect(paths.length).toBeGreaterThan(0);
  });
}
