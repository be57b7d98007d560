import { capital } from '../../charts/words.ts';
import type { BodyBlock } from '../body.ts';

const ROLES: Readonly<Record<string, string>> = {
  caption: 'Caption of a picture; its first five words',
  credit: 'Credit of a picture',
  date: 'Date printed in the file',
  byline: 'Author as printed',
  headline: 'A second headline',
};

/** Why a block stands in no article text, in words: its role, and the rule that decided. */
export function reasonWords({ role, rule, setByEditor }: BodyBlock): string {
  if (setByEditor !== undefined) return `Set by the editor: ${setByEditor}`;
  const named = rule.replace(/-/g, ' ');
  const words = ROLES[role];
  return words === undefined ? capital(named) : `${words} (rule: ${named})`;
}

/** The first five words of a caption: no more of it is shown. */
export function firstWords(text: string): string {
  return /^(?:\S+\s+){0,4}\S+/.exec(text)?.[0] ?? '';
}

/** The line that stands where words were left out between two paragraphs: “3 lines left out: related links”. */
export function leftOutWords(blocks: readonly BodyBlock[]): string {
  const reasons = [
    ...new Set(blocks.map(({ role, rule }) => (role === 'left-out' ? rule : role).replace(/-/g, ' '))),
  ];
  const lines = blocks.reduce((sum, { text }) => sum + text.split(/\r\n|[\r\n]/).length, 0);
  return `${lines} ${lines === 1 ? 'line' : 'lines'} left out: ${reasons.join(', ')}`;
}
