import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Message, pageSchema } from '../../src/model.ts';
import { type ComponentUse, findComponents } from '../../src/record/components.ts';
import { openProject, type TextFile } from '../../src/record/read.ts';
import { splitFront } from '../../src/yaml/front.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

/** What the prose of a page may use besides Markdown, by its folder. */
export const known = {
  topics: [
    'Chart',
    'Cite',
    'ClassQuestions',
    'Facts',
    'Figures',
    'NotSaid',
    'Sources',
    'Statement',
    'Terms',
    'WhoSaidWhat',
  ],
  pages: ['Corrections', 'Downloads', 'Helplines', 'Measured', 'Messages'],
} as const;

/** Mistakes in the MDX of topics and pages, each with its place; and in the front matter of pages. */
export function checkProse(root: string): Message[] {
  const project = openProject(root);
  return (['topics', 'pages'] as const).flatMap((folder) => {
    const path = `content/${folder}`;
    if (!existsSync(join(root, path)) || readdirSync(join(root, path)).length === 0) return [];
    return [...project.folder(path, '.mdx')].flatMap((file) => [
      ...(folder === 'pages' ? frontProblems(file) : []),
      ...bodyProblems(file, known[folder]),
    ]);
  });
}

function frontProblems({ path, text }: TextFile): readonly Message[] {
  return parseYaml(`\n${splitFront(text).yaml ?? ''}`, path, pageSchema).messages;
}

function bodyProblems({ path, text }: TextFile, components: readonly string[]): Message[] {
  let uses: readonly ComponentUse[];
  try {
    uses = findComponents(splitFront(text).body);
  } catch (error) {
    return [mdxProblem(path, error instanceof Error ? error.message : String(error))];
  }
  return uses
    .filter(({ name }) => /^[A-Z]/.test(name) && !components.includes(name))
    .map(({ name, line }) => ({
      path,
      line,
      column: 1,
      rule: 'mdx-component',
      reason: `Unexpected <${name}>, expected one of ${components.join(', ')}`,
      hint: 'Is it misspelt? Capitals count.',
      severity: 'error',
    }));
}

/** What the parser says: `line:column: words (where)`. */
function mdxProblem(path: string, said: string): Message {
  const [, line = '1', column = '1', words = said] =
    /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(said) ?? [];
  const reason = `Unexpected MDX: ${words.split('\n')[0]}`;
  const hint =
    'Close each <Component />. Write `\\{` for a brace and `&lt;` for `<`, or put code between marks like `.';
  return {
    path,
    line: Number(line),
    column: Number(column),
    rule: 'mdx-syntax',
    reason,
    hint,
    severity: 'error',
  };
}
