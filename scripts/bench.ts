/** `npm run bench [-- --articles N] [-- --peers]`: what a made-up archive costs to build, cold, changed and warm. */
import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { makeCorpus, writeProject } from './bench/corpus.ts';
import { type Cost, measure } from './bench/measure.ts';
import { measureStarlight } from './bench/starlight.ts';
import { endWith } from './ending.ts';
import { filesIn } from './folder.ts';
import { repository } from './paths.ts';
import { whole } from './whole.ts';

const { articles, peers } = new Command('bench')
  .description('Builds a made-up archive cold, after one changed report and warm, and says what each cost.')
  .option('--articles <number>', 'how many reports', whole, 500)
  .option('--peers', 'build the same texts with Starlight too, which is fetched from npm')
  .parse()
  .opts<{ articles: number; peers?: boolean }>();

await endWith(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  try {
    await bench(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
});

async function bench(folder: string): Promise<void> {
  const corpus = makeCorpus(articles);
  const project = join(folder, 'project');
  writeProject(project, corpus);
  const build = async (name: string) => {
    const args = [join(repository, 'scripts/build.ts'), '--project', project];
    const cost = await measure(process.execPath, args, repository);
    tell(name, cost);
    // The lines that say what a step took.
    for (const line of cost.output.split('\n').filter((one) => /\d s( |$)/.test(one)))
      console.log(`  ${line}`);
    return cost;
  };
  console.log(`${articles} reports`);
  const cold = await build('cold');
  console.log(
    `dist: ${sizeOf(join(project, 'dist'))}; of it search: ${sizeOf(join(project, 'dist/pagefind'))}`,
  );
  const [first = ''] = corpus.texts.keys();
  appendFileSync(join(project, `seeds/${first}.txt`), '\nThe harbour gate was open again by the evening.\n');
  const changed = await build('one changed');
  await build('warm');
  if (!peers) return;
  const starlight = await measureStarlight(join(folder, 'starlight'), corpus.texts);
  tell('Starlight, cold', starlight);
  const ratio = ({ seconds }: Cost) => (seconds / starlight.seconds).toFixed(2);
  console.log(`  cold takes ${ratio(cold)} of its time, one changed ${ratio(changed)}`);
}

function tell(name: string, { seconds, cpuSeconds, peakBytes }: Cost): void {
  const costs = `${cpuSeconds.toFixed(1)} s CPU, at most ${megabytes(peakBytes)}`;
  console.log(`${name}: ${seconds.toFixed(1)} s, ${costs}`);
}

/** How much a folder holds. */
function sizeOf(folder: string): string {
  const files = filesIn(folder);
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return `${files.length} files, ${megabytes(bytes)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
