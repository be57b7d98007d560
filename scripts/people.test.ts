import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository } from './paths.ts';

const project = mkdtempSync(join(tmpdir(), 'people-'));
afterAll(() => rmSync(project, { recursive: true }));

const seeds = {
  'vote.txt':
    'Tram to come back\n\n“We will not wait,” said Maro Halden, the mayor. “Not a day.”\n\nCalifornia said that it had seen the same.\n',
  'cost.txt': 'Tram costs more\n\n“They are sound,” Halden said. “I have counted them.”\n',
  'budget.txt': 'Town saves for tram\n\n“The sum is sound,” said Maro Haldan.\n',
};

function people(): string {
  const options = { cwd: repository, encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync('node', ['scripts/people.ts', '--project', project], options);
  expect(status, stderr).toBe(0);
  return stdout;
}

test('doubtful speakers are listed with words and places, and what is printed for people.yaml settles them', () => {
  mkdirSync(join(project, 'seeds'));
  mkdirSync(join(project, 'content'));
  for (const [name, text] of Object.entries(seeds)) writeFileSync(join(project, 'seeds', name), text);
  const told = people();
  for (const line of [
    '  Maro Haldan: Maro Halden?\n    seeds/budget.txt:3 “The sum is sound,”\n',
    '  Halden: Maro Halden?\n    seeds/cost.txt:3 “They are sound,”\n    seeds/cost.txt:3 “I have counted them.”\n',
    '  California\n    seeds/vote.txt:5 reported: it had seen the same\n',
  ])
    expect(told).toContain(line);
  const [yaml = ''] = /^people:\n.*(?=\n\n)/ms.exec(told) ?? [];
  expect(yaml).toContain('- Halden\n      - Maro Haldan\n');
  writeFileSync(join(project, 'content/people.yaml'), yaml);
  expect(people()).toBe('No speaker of 1 is doubtful.\n');
});
