import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, patternOf, writeHeadersFile } from '../../src/portable/hosting-headers.ts';
import { linkBetween } from '../../src/portable/markup.ts';
import { linkStyles, stylesToMove } from '../../src/portable/own-styles.ts';
import { inOrder, policyHash, type Survey, type SurveyedPage, writeInto } from './survey.ts';

/**
 * Writes `_headers`, which hosts read and `npm run preview` sends. Where the pages of a folder have too many
 * styles of their own for one header, these are moved into files first.
 */
export function writeHeaders(survey: Survey): { rules: number; moved: number } {
  let moved = 0;
  for (const [pattern, group] of Map.groupBy(inOrder(survey.pages), ({ path }) => patternOf(path))) {
    const styles = stylesToMove(pattern, group);
    moved += styles.size;
    for (const page of group)
      if (page.styles.some((style) => styles.has(style))) moveStyles(survey, page, styles);
  }
  const rules = headerRules(inOrder(survey.pages));
  writeInto(survey, '_headers', writeHeadersFile(rules));
  return { rules: rules.length, moved };
}

function moveStyles(survey: Survey, { path }: SurveyedPage, styles: ReadonlySet<string>): void {
  const html = linkStyles(readFileSync(join(survey.out, path), 'utf8'), (css) => {
    const hash = policyHash(css);
    return styles.has(hash) ? linkBetween(path, writeStyle(survey, css, hash)) : null;
  });
  writeInto(survey, path, html);
}

function writeStyle(survey: Survey, css: string, hash: string): string {
  const name = Buffer.from(hash.slice('sha256-'.length), 'base64').toString('hex').slice(0, 12);
  // Many files in one folder slow some disks down.
  const path = `assets/own/${name.slice(0, 2)}/${name}.css`;
  if (!survey.files.has(path)) writeInto(survey, path, css);
  return path;
}
