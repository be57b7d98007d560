import { headerRules, writeHeadersFile } from '../../src/portable/hosting-headers.ts';
import { inOrder, type Survey, writeInto } from './survey.ts';

/** Writes `_headers`, which hosts read and `npm run preview` sends. Answers how many rules it has. */
export function writeHeaders(survey: Survey): number {
  const rules = headerRules(inOrder(survey.pages));
  writeInto(survey, '_headers', writeHeadersFile(rules));
  return rules.length;
}
