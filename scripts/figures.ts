/** `npm run --silent figures -- SLUG [--project DIR]`: entries for the numbers of an article that are no figures yet. */
import { Command } from 'commander';
import { oneOf } from '../src/content/nearest.ts';
import { openProject } from '../src/content/project.ts';
import { readContent } from '../src/content/read.ts';
import { numbersLeft } from '../src/record/coverage.ts';
import { figureEntry } from '../src/record/figure-entry.ts';
import { checkRecord } from '../src/record/record.ts';
import { endWith } from './ending.ts';
import { fileError, printMessages } from './messages.ts';
import { projectPaths } from './paths.ts';

async function main(): Promise<number> {
  const command = new Command('figures')
    .description(
      'Prints an entry for each number of an article that is no figure yet, for content/figures.yaml.',
    )
    .argument('<slug>', 'the article, as in its address')
    .option('--project <dir>', 'the project folder; this repository unless given')
    .parse();
  const [slug = ''] = command.args;
  const project = openProject(projectPaths(command.opts<{ project?: string }>().project).root);
  const { record, messages } = checkRecord(project);
  const article = record.article(slug);
  if (article === undefined) {
    const slugs = record.articles.map((one) => one.slug);
    const reason = `Unexpected article \`${slug}\`, expected ${oneOf(slug, slugs)}`;
    printMessages([
      ...messages.filter(({ path }) => path?.startsWith('content/articles/')),
      fileError('content/articles', 'article-slug', reason),
    ]);
    return 1;
  }
  const text = record.seedText(article.seed);
  const cited = record.figures.flatMap(({ cites }) => cites).filter((cite) => cite.article === slug);
  const waived = readContent(project).waived?.filter((one) => one.article === slug) ?? [];
  const left = numbersLeft(
    article,
    text,
    cited.map(({ span }) => span),
    waived,
  );
  const taken = new Set(record.figures.map(({ id }) => id));
  const entries = left.map((number) => figureEntry({ text, number, article, taken }));
  process.stdout.write(entries.join(''));
  process.stderr.write(
    left.length === 0
      ? `Every number of ${slug} is a figure or waived.\n`
      : `${left.length} numbers. Put those that matter under \`figures:\` in content/figures.yaml, and fill in what is asked.\n`,
  );
  return 0;
}

await endWith(main);
