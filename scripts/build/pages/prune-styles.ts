import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { repository } from '../../paths.ts';

const STYLE = /<style>(.*?)<\/style>/gs;
const TAG = /<[a-z][a-z0-9-]*/gi;
const CLASS = /\sclass="[^"]*"/gi;
const ASKED_ATTRIBUTE = /\[([a-z-]+)/gi;

/** What a rule of a style sheet can ask of a page: its tags, classes and names of attributes. */
interface Names {
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
}

/** A style sheet that pages share, and what of it each kind of page needs. */
interface Sheet {
  readonly words: ReadonlySet<string>;
  readonly attributes: readonly string[];
  /** By the names that a page uses. */
  readonly pruned: Map<string, Promise<string>>;
}

/**
 * Answers a function that takes out of a page the style rules that nothing on it uses. Pages of one kind share
 * their answer, so an archive of thousands of articles costs a few dozen prunings. Only bare `<style>` elements
 * are touched, those that Astro writes for components; `data-keep` spares what scripts use.
 */
export async function openPruning(): Promise<(html: string) => Promise<string>> {
  const scripted = await scriptedNames();
  const sheets = new Map<string, Sheet>();
  return async (html) => {
    // Astro writes all styles into the head.
    const [head, body] = cutAt(html, '</head>');
    const css = [...head.matchAll(STYLE)].map(([, rules]) => rules ?? '').join('\n');
    if (css === '') return html;
    const sheet = sheets.get(css) ?? readSheet(css);
    sheets.set(css, sheet);
    const names = namesIn(head.replace(STYLE, '') + body, sheet);
    const key = JSON.stringify(names);
    const kept = sheet.pruned.get(key) ?? prune(css, names, scripted);
    sheet.pruned.set(key, kept);
    let style = `<style>${await kept}</style>`;
    const withOne = head.replace(STYLE, () => {
      const here = style;
      style = '';
      return here;
    });
    return withOne + body;
  };
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

function readSheet(css: string): Sheet {
  const attributes = [...new Set([...css.matchAll(ASKED_ATTRIBUTE)].map(([, name = '']) => name))].sort();
  return { words: new Set(css.match(/[a-z][\w-]*/gi)), attributes, pruned: new Map() };
}

/**
 * Tags, classes and attributes of a page, as far as its style sheet asks for them. They are looked for one kind
 * after another, which takes a third of the time that reading every tag does; a word of the text that looks like
 * an attribute only keeps a rule.
 */
function namesIn(html: string, { words, attributes }: Sheet): Names {
  const tags = new Set(html.match(TAG)?.map((start) => start.slice(1)));
  const lists = [...new Set(html.match(CLASS))].map((list) => list.slice(' class="'.length, -1));
  const classes = new Set(lists.flatMap((list) => list.split(/\s+/)));
  const asked = (names: ReadonlySet<string>) => [...names].filter((name) => words.has(name)).sort();
  const isThere = (name: string) => html.includes(` ${name}`);
  return { tags: asked(tags), classes: asked(classes), attributes: attributes.filter(isThere) };
}

/** Words of the client's sources: whatever a script may add to a page counts as used. */
async function scriptedNames(): Promise<string> {
  const folder = join(repository, 'src/client');
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.ts'));
  return (await Promise.all(files.map((path) => readFile(join(folder, path), 'utf8')))).join('\n');
}

async function prune(css: string, { tags, classes, attributes }: Names, scripted: string): Promise<string> {
  const used = `<i class="${classes.join(' ')}" ${attributes.join(' ')}>${tags.map((tag) => `<${tag}>`).join('')}`;
  const [result] = await new PurgeCSS().purge({
    content: [
      { raw: used, extension: 'html' },
      { raw: scripted, extension: 'ts' },
    ],
    css: [{ raw: css }],
    // A selector of a state alone names nothing that a page could hold.
    safelist: [':focus-visible', ':target', ':root'],
    dynamicAttributes: [...attributes, 'data-theme', 'hidden', 'open', 'aria-current'],
  });
  return result?.css ?? css;
}
