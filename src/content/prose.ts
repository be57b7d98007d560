/** The prose of topics and pages: Markdown, and components with literal attributes. It is read, and never run. */
import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Message, Point } from '../model.ts';
import { citeFootnotes, type OddFootnote, proseSyntax } from './citations.ts';
import { components, type ProseFolder } from './components.ts';
import { type Complain, type ComponentUse, RUNS, readElement, startOf } from './elements.ts';

/** What a text of prose uses, in order, and all that may not stand in it. */
export interface Prose {
  readonly uses: readonly ComponentUse[];
  readonly messages: readonly Message[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(proseSyntax);

/** An MDX comment, which is no expression although it is written as one. */
const COMMENT = /^(?:\s|\/\*[\s\S]*?\*\/)*$/;
/** Reads the text of the file `path` of a folder; its front matter is blanked, so that lines count from its top. */
export function readProse(text: string, path: string, folder: ProseFolder): Prose {
  const messages: Message[] = [];
  const complain: Complain = ({ line, column }, rule, reason, hint) => {
    messages.push({ path, line, column, rule, reason, hint, severity: 'error' });
  };
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    tellSyntax(error, text, complain);
    return { uses: [], messages };
  }
  for (const footnote of citeFootnotes(tree)) tellFootnote(footnote, complain);
  const uses: ComponentUse[] = [];
  let paragraphs = 0;
  const walk = (node: Nodes, parent: Nodes | null, inside: number | null) => {
    // The paragraph of a tight list has no element of its own.
    const isParagraph = node.type === 'paragraph' && !(parent?.type === 'listItem' && parent.spread !== true);
    const paragraph = isParagraph ? paragraphs++ : inside;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const use = readElement(node, components[folder], paragraph, complain);
      if (use !== null) uses.push(use);
    }
    refuseProgram(node, complain);
    if ('children' in node) for (const child of node.children) walk(child, node, paragraph);
  };
  walk(tree, null, null);
  return { uses, messages };
}

/** Expressions, `import`, `export`, and links that run something. */
function refuseProgram(node: Nodes, complain: Complain): void {
  const at = startOf(node);
  if (node.type === 'mdxjsEsm') {
    const [word = ''] = node.value.trimStart().split(/\s/, 1);
    const hint =
      'Name components without importing them; give them what they need as attributes, in quotation marks.';
    complain(at, 'mdx-program', `Unexpected \`${word}\`, expected prose: a page is no program`, hint);
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (COMMENT.test(node.value)) return;
    const shown = node.value.trim().split('\n')[0]?.slice(0, 40) ?? '';
    const hint = 'Write the words themselves; a brace that is meant as one is written `\\{`.';
    complain(at, 'mdx-program', `Unexpected expression \`{${shown}}\`, expected prose`, hint);
  } else if ((node.type === 'link' || node.type === 'definition') && RUNS.test(node.url)) {
    const scheme = node.url.trim().split(':')[0];
    complain(at, 'mdx-program', `Unexpected address that begins with \`${scheme}:\`, expected one of a page`);
  }
}

const ODD = {
  unused: [
    'that nothing refers to',
    'Put the mark after the sentence that rests on it, or take the footnote out.',
  ],
  undefined: ['without its footnote', 'Add a line that begins with the same mark and a colon.'],
  'without words': ['without cited words', 'Write the words after the link, between “ and ”.'],
} as const;

function tellFootnote({ node, label, is }: OddFootnote, complain: Complain): void {
  const [what, hint] = ODD[is];
  complain(
    startOf(node),
    'footnote',
    `Unexpected mark \`[^${label}]\` ${what}, expected a reference and a footnote`,
    hint,
  );
}

/** What the parser of MDX says, in plain words. */
function tellSyntax(error: unknown, text: string, complain: Complain): void {
  const {
    reason = String(error),
    line,
    column,
  } = error as { reason?: string; line?: number; column?: number };
  const [, ofLine = 1, ofColumn = 1] = /\((\d+):(\d+)/.exec(reason) ?? [];
  const at = { line: line ?? Number(ofLine), column: column ?? Number(ofColumn) };
  if (/import\/exports/.test(reason)) {
    const hint = 'Take `import` and `export` out; a paragraph of prose cannot begin with these words.';
    complain(
      { line: at.line, column: 1 },
      'mdx-program',
      'Unexpected `import` or `export`, expected prose',
      hint,
    );
  } else if (/acorn|in expression/.test(reason)) {
    const hint = 'Write `\\{` for a brace that is meant as one, or put code between marks like `.';
    const place = /end of file/.test(reason) ? lastBrace(text) : at;
    complain(place, 'mdx-program', 'Unexpected brace, expected prose: nothing is worked out in it', hint);
  } else {
    const [words = ''] = reason.split(/ \(note: |, expected a character that| \(\d+:\d+/);
    const hint =
      'Close each <Component />. Write `\\{` for a brace and `&lt;` for `<`, or put code between marks like `.';
    complain(at, 'mdx-syntax', words.startsWith('Unexpected') ? words : `Unexpected MDX: ${words}`, hint);
  }
}

/** Where a brace is opened and not closed; the parser tells only that the file has ended. */
function lastBrace(text: string): Point {
  const lines = text.slice(0, text.lastIndexOf('{')).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
