import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerRules, patternOf, writeHeadersFile } from '../../src/portable/hosting-headers.ts';
import { linkBetween } from '../../src/portable/markup.ts';
import { linkStyles, stylesToMove } from '../../src/portable/own-styles.ts';
import { policyHash, type SurveyedPage, surveyPage } from './survey.ts';

/**
 * Writes `_headers`, which hosts read and `npm run preview` sends. Where the pages of a folder have too many
 * styles of their own for one header, these are moved into files first.
 */
export function writeHeaders(out: string, pages: readonly SurveyedPage[]): { rules: number; moved: number } {
  let moved = 0;
  const settled = [...Map.groupBy(pages, ({ path }) => patternOf(path))].flatMap(([pattern, group]) => {
    const styles = stylesToMove(pattern, group);
    moved += styles.size;
    return group.map((page) =>
      page.styles.some((style) => styles.has(style)) ? moveStyles(out, page, styles) : page,
    );
  });
  const rules = headerRules(settled);
  writeFileSync(join(out, '_headers'), writeHeadersFile(rules));
  return { rules: rules.length, moved };
}

function moveStyles(out: string, { path }: SurveyedPage, styles: ReadonlySet<string>): SurveyedPage {
  const page = join(out, path);
  const html = linkStyles(readFileSync(page, 'utf8'), (css) => {
    const hash = policyHash(css);
    return styles.has(hash) ? linkBetween(path, writeStyle(out, css, hash)) : null;
  });
  writeFileSync(page, html);
  return surveyPage(path, html, false);
}

function writeStyle(out: string, css: string, hash: string): string {
  const name = Buffer.from(hash.slice('sha256-'.length), 'base64').toString('hex').slice(0, 12);
  // Many files in one folder slow some disks down.
  const folder = `assets/own/${name.slice(0, 2)}`;
  mkdirSync(join(out, folder), { recursive: true });
  writeFileSync(join(out, folder, `${name}.css`), css);
  return `${folder}/${name}.css`;
}
