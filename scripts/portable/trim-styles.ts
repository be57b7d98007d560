import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trimmed } from '../../src/portable/sheets.ts';
import { type Survey, writeInto } from './survey.ts';

/**
 * Takes out of each shared style sheet what styles no page of this site. Astro bundles the styles of all that a kind
 * of page can show: every kind of chart, also where a site has one. Whatever word stands in a script may be the class
 * of something that it adds. Answers by how many bytes the sheets are shorter.
 */
export function trimStyles(survey: Survey): number {
  const scripts = [...survey.files.keys()].filter((path) => /^assets\/[^/]+\.js$/.test(path));
  const added = scripts.flatMap((path) => read(survey, path).match(/[\w-]+/g) ?? []);
  let saved = 0;
  for (const [path, shown] of survey.styled) {
    const css = read(survey, path);
    const short = trimmed(css, new Set([...shown, ...added]));
    saved += css.length - short.length;
    writeInto(survey, path, short);
  }
  return saved;
}

const read = ({ out }: Survey, path: string) => readFileSync(join(out, path), 'utf8');
