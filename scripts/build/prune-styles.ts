import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { repository } from '../paths.ts';

const STYLE = /<style>(.*?)<\/style>/gs;

/** What a rule of a style sheet can ask of a page: its tags, classes and names of attributes. */
interface Names {
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
}

/**
 * Takes out of each page the style rules that nothing on it uses. Pages of one kind share their answer, so an
 * archive of thousands of articles costs a few dozen prunings. Only bare `<style>` elements are touched, those
 * that Astro writes for components; `data-keep` spares what scripts use or what is one page’s own.
 */
export async function pruneStyles(out: string): Promise<number> {
  const scripted = await scriptedNames();
  const pruned = new Map<string, string>();
  const pages = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('.html'));
  for (const page of pages) {
    const file = join(out, page);
    const html = await readFile(file, 'utf8');
    const css = [...html.matchAll(STYLE)].map(([, rules]) => rules ?? '').join('\n');
    if (css === '') continue;
    const names = namesIn(html.replace(STYLE, ''));
    const key = JSON.stringify([names, css]);
    const kept = pruned.get(key) ?? (await prune(css, names, scripted));
    pruned.set(key, kept);
    let first = true;
    const once = () => {
      const style = first ? `<style>${kept}</style>` : '';
      first = false;
      return style;
    };
    await writeFile(file, html.replace(STYLE, once));
  }
  return pruned.size;
}

/** Tags, classes and attributes of a page, read from its start tags. */
function namesIn(html: string): Names {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const attributes = new Set<string>();
  for (const [, tag = '', rest = ''] of html.matchAll(
    /<([a-z][a-z0-9-]*)((?:\s+[a-z:-]+(?:="[^"]*")?)*)/gi,
  )) {
    tags.add(tag);
    for (const [, name = '', value = ''] of rest.matchAll(/\s([a-z:-]+)(?:="([^"]*)")?/gi)) {
      attributes.add(name);
      if (name === 'class') for (const one of value.split(/\s+/)) classes.add(one);
    }
  }
  return { tags: [...tags].sort(), classes: [...classes].sort(), attributes: [...attributes].sort() };
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
