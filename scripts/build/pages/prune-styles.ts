import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { repository } from '../../paths.ts';

const STYLE = /<style>(.*?)<\/style>/gs;
const OTHER_VALUE = /(\s(?!class=)[a-z:-]+)="[^"]*"/gi;
const START_TAG = /<([a-z][a-z0-9-]*)((?:\s+[a-z:-]+(?:="[^"]*")?)*)/gi;
const ATTRIBUTE = /\s([a-z:-]+)(?:="([^"]*)")?/gi;

/** What a rule of a style sheet can ask of a page: its tags, classes and names of attributes. */
interface Names {
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
}

/**
 * Answers a function that takes out of a page the style rules that nothing on it uses. Pages of one kind share
 * their answer, so an archive of thousands of articles costs a few dozen prunings. Only bare `<style>` elements
 * are touched, those that Astro writes for components; `data-keep` spares what scripts use.
 */
export async function openPruning(): Promise<(html: string) => Promise<string>> {
  const scripted = await scriptedNames();
  const wordsByCss = new Map<string, ReadonlySet<string>>();
  const pruned = new Map<string, Promise<string>>();
  return async (html) => {
    // Astro writes all styles into the head.
    const [head, body] = cutAt(html, '</head>');
    const css = [...head.matchAll(STYLE)].map(([, rules]) => rules ?? '').join('\n');
    if (css === '') return html;
    const words = wordsByCss.get(css) ?? new Set(css.match(/[a-z][\w-]*/gi));
    wordsByCss.set(css, words);
    const names = namesIn(head.replace(STYLE, '') + body, words);
    const key = JSON.stringify([names, css]);
    const kept = pruned.get(key) ?? prune(css, names, scripted);
    pruned.set(key, kept);
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

/** Tags, classes and attributes of a page, read from its start tags, as far as they are words of its style sheet. */
function namesIn(html: string, words: ReadonlySet<string>): Names {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const attributes = new Set<string>();
  // Without the values that no rule asks for, most of a page's hundreds of tags are the same.
  const shapes = new Set(html.replace(OTHER_VALUE, '$1').match(START_TAG));
  for (const [, tag = '', rest = ''] of [...shapes].join('').matchAll(START_TAG)) {
    tags.add(tag);
    for (const [, name = '', value = ''] of rest.matchAll(ATTRIBUTE)) {
      attributes.add(name);
      if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
    }
  }
  const asked = (names: ReadonlySet<string>) => [...names].filter((name) => words.has(name)).sort();
  return { tags: asked(tags), classes: asked(classes), attributes: asked(attributes) };
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
