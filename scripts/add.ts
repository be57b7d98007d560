/** `npm run add -- FILE|- [--name NAME] [--project DIR]`: takes an article into a project, and says what was read in it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { Command } from 'commander';
import { decodeUtf8 } from '../src/content/decode.ts';
import { type Extraction, type Message, SURE } from '../src/model.ts';
import { bodyText } from '../src/read/body.ts';
import { extract } from '../src/read/read.ts';
import { deriveSlug } from './articles/slugs.ts';
import { withProject } from './build/lock.ts';
import { endWith } from './ending.ts';
import { fileError, printMessages } from './messages.ts';
import { type ProjectPaths, projectPaths } from './paths.ts';
import { keywordsOf, readWritten } from './project/written.ts';

const typedIn = process.env['INIT_CWD'] ?? process.cwd();

/** What is read of an article before it may be added. */
interface Given {
  readonly bytes: Uint8Array;
  readonly extraction: Extraction;
  /** The stem of its files. */
  readonly name: string;
}

async function main(): Promise<number> {
  const command = new Command('add')
    .description('Takes an article into a project, and says what was read in it.')
    .argument('<file>', 'a text file; - for the text on standard input, such as what was copied')
    .option('--name <name>', 'how to name its file in seeds/; as it is named, or after its headline')
    .option('--project <dir>', 'the project folder; this repository unless given')
    .parse();
  const [from = ''] = command.args;
  const { name, project } = command.opts<{ name?: string; project?: string }>();
  const paths = projectPaths(project);
  return withProject(paths, async () => {
    const given = readGiven(from, name, paths);
    if ('rule' in given) return printMessages([given]) ? 1 : 0;
    const files = [join(paths.seeds, `${given.name}.txt`), join(paths.sources, `${given.name}.yaml`)];
    const there = files.find((file) => existsSync(file));
    if (there !== undefined) return printMessages([taken(relative(typedIn, there))]) ? 1 : 0;
    const contents = [given.bytes, sourceOf(given.extraction)];
    for (const [at, file] of files.entries()) {
      mkdirSync(resolve(file, '..'), { recursive: true });
      // Nothing that came to be there meanwhile is written over.
      writeFileSync(file, contents[at] ?? '', { flag: 'wx' });
    }
    console.log(
      [...told(given.extraction), ...files.map((file) => `wrote: ${relative(typedIn, file)}`)].join('\n'),
    );
    return 0;
  });
}

function readGiven(from: string, name: string | undefined, paths: ProjectPaths): Given | Message {
  const shown = from === '-' ? 'standard input' : from;
  const file = resolve(typedIn, from);
  if (from !== '-' && !existsSync(file))
    return fileError(
      shown,
      'no-such-file',
      'Unexpected path that does not exist, expected a text file, or - for standard input',
    );
  const bytes = readFileSync(from === '-' ? 0 : file);
  const decoded = decodeUtf8(bytes, from === '-' ? 'article.txt' : basename(file));
  if ('problem' in decoded)
    return { path: shown, rule: 'seed-encoding', severity: 'error', ...decoded.problem };
  if (decoded.text.trim() === '')
    return fileError(
      shown,
      'seed-empty',
      'Unexpected empty text, expected an article',
      'Copy the article, and try again.',
    );
  const stem = name ?? (from === '-' ? '' : basename(file, extname(file)));
  if (/[/\\]|^\./.test(stem))
    return fileError(
      shown,
      'seed-name',
      `Unexpected name \`${stem}\`, expected the name of a file in seeds/`,
      'Leave folders out of it.',
    );
  const read = extract(
    { id: stem || 'article', text: decoded.text },
    { topics: keywordsOf(readWritten(paths.root)) },
  );
  return { bytes, extraction: read, name: stem || deriveSlug(read, {}) };
}

const taken = (path: string): Message =>
  fileError(
    path,
    'seed-exists',
    'Unexpected file of that name, expected a name that is free: nothing is written over',
    'Say another:  --name some-other-name',
  );

/** What was read, in ten lines: for a glance before anything is built. */
function told({ seed, blocks, metadata, quotations, indirect, topics, messages }: Extraction): string[] {
  const fact = (label: string, value: string | null | undefined) => `${label}: ${value ?? 'not in the text'}`;
  const words = bodyText(seed, blocks).split(/\s+/).filter(Boolean).length;
  const leftOut = blocks.filter(({ role }) => role === 'left-out').length;
  const speakers = new Set(
    quotations.flatMap(({ speaker, confidence }) => (speaker !== null && confidence >= SURE ? speaker : [])),
  );
  const doubtful = quotations.filter(
    ({ speaker, confidence }) => speaker === null || confidence < SURE,
  ).length;
  return [
    fact('headline', metadata.title?.value),
    fact('outlet', metadata.publisher?.value),
    fact('author', metadata.author?.value),
    fact('published', metadata.published?.value),
    `topics: ${topics.map(({ id }) => id).join(', ') || 'none'}`,
    `text: ${words} words; ${leftOut} pieces left out`,
    `quotations: ${quotations.length}, ${doubtful} of them with a doubtful speaker or none`,
    `speakers: ${[...speakers].join(', ') || 'none that is sure'}`,
    `reported speech: ${indirect.length}`,
    `odd: ${messages.map(({ line, reason }) => `line ${line}: ${reason}`).join('; ') || 'nothing'}`,
  ];
}

/** What the text does not say, each as a line to fill in; as it stands the file says that nobody knows. */
function sourceOf({ metadata }: Extraction): string {
  const asked = [
    ['headline', metadata.title, 'Bridge to close'],
    ['publisher', metadata.publisher, 'Marl Messenger'],
    ['author', metadata.author, 'Ada Fenn'],
    ['published', metadata.published, "'2031-05-12'"],
    ['url', undefined, 'https://example.org/bridge'],
  ] as const;
  return [
    '# What the text does not say. Where you know it, say so, and from where, like this:',
    '# url: { value: https://example.org/bridge, basis: found elsewhere, evidence: The same text stands there., confidence: high }',
    "# archived: { url: https://archive.example/bridge, captured: '2031-05-14' }",
    ...asked
      .filter(([, found]) => !found?.value)
      .map(
        ([key, , example]) =>
          `${key}: { value: null, basis: unknown, evidence: The text does not say. } # such as ${example}`,
      ),
    '',
  ].join('\n');
}

await endWith(main);
