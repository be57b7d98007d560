/** `npm run bench [-- --articles N] [-- --peers]`: how long a made-up archive takes, cold, warm and changed. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { makeCorpus, writeProject } from './bench/corpus.ts';
import { type Cost, measure } from './bench/measure.ts';
import { measurePeers } from './bench/peers.ts';
import { sizeOf } from './bench/size.ts';
import { endWith } from './ending.ts';
import { repository } from './paths.ts';

const whole = (text: string) => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.');
  return Number(text);
};

const options = new Command('bench')
  .description('Builds a made-up archive cold, after one changed report and warm, and says what each cost.')
  .option('--articles <number>', 'how many reports', whole, 500)
  .option('--peers', 'build the same texts with Starlight and Eleventy too, which are fetched from npm')
  .option('--keep', 'leave the temporary folder, and say where it is')
  .parse()
  .opts<{ articles: number; peers?: boolean; keep?: boolean }>();

await endWith(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  try {
    await bench(folder, options.articles, options.peers === true);
  } finally {
    if (options.keep) say(`Left in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

async function bench(folder: string, articles: number, peers: boolean): Promise<void> {
  const corpus = makeCorpus(articles);
  const project = join(folder, 'project');
  writeProject(project, corpus);
  const build = async () => {
    const args = [join(repository, 'scripts/build.ts'), '--project', project];
    const cost = await measure(process.execPath, args, repository);
    // What removes an earlier site goes on for a while, and would cost what is measured next.
    while (readdirSync(project).some((name) => name.includes('.removed-'))) await setTimeout(500);
    return cost;
  };
  const run = async (name: string) => {
    const cost = await build();
    tell(name, cost, articles);
    say(stages(cost.output));
    return cost;
  };
  say(`${articles} reports`);
  const cold = await run('cold');
  const [dist, search] = [sizeOf(join(project, 'dist')), sizeOf(join(project, 'dist/pagefind'))];
  say(
    `dist: ${dist.files} files, ${megabytes(dist.bytes)}; of it search: ${search.files}, ${megabytes(search.bytes)}`,
  );
  const [first = ''] = corpus.texts.keys();
  appendFileSync(
    join(project, 'seeds', `${first}.txt`),
    '\nThe harbour gate was open again by the evening.\n',
  );
  // Before a build that removes an earlier site: for a minute after it some file systems make files more slowly.
  const changed = await run('one changed');
  await run('warm');
  if (!peers) return;
  for (const peer of await measurePeers(folder, corpus)) {
    tell(peer.name, peer, articles);
    const ratio = (cost: Cost) => (cost.seconds / peer.seconds).toFixed(2);
    say(`  cold takes ${ratio(cold)} of its time, one changed ${ratio(changed)}`);
  }
}

function tell(name: string, { seconds, cpuSeconds, peakBytes }: Cost, articles: number): void {
  const rate = (articles / seconds).toFixed(0);
  const costs = `${cpuSeconds.toFixed(1)} s CPU, ${rate} articles a second, at most ${megabytes(peakBytes)}`;
  say(`${name}: ${seconds.toFixed(1)} s, ${costs}`);
}

/** The lines of a build that say what a step took. */
function stages(output: string): string {
  return output
    .split('\n')
    .filter((line) => /\d s( |$)/.test(line))
    .map((line) => `  ${line}`)
    .join('\n');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
