import type { Printed } from '../../model.ts';
import { looksLikeOutlet } from './outlets.ts';
import { printed, unquoted, type Worded } from './worded.ts';

/** What a page's title puts behind the headline: “… - BBC News”, “… | Politics | The Guardian”. */
const PART = /\s+[|–—-]\s+(?=[^|–—]{2,50}$)|\s*\|\s*(?=[^|]{2,50}$)|\s+[-–—]\s+(?=[^-–—|]{2,50}$)/u;

/** End of the headline in a title line, and the outlet's name behind it, if one stands there. */
export function splitTitle(
  text: string,
  others: readonly string[] = [],
): { end: number; outlet: { from: number; to: number } | null } {
  let end = text.length;
  let outlet: { from: number; to: number } | null = null;
  for (let round = 0; round < 3; round += 1) {
    const match = PART.exec(text.slice(0, end));
    if (match === null) break;
    const from = match.index + match[0].length;
    const part = text.slice(from, end).trim();
    const isSection = outlet !== null && /^\p{L}[\p{L} &]{1,20}$/u.test(part);
    const isBar = text.slice(match.index, from).includes('|') && part.split(/\s+/u).length <= 5;
    // The page prints the headline again without what is behind it.
    const isAlone = others.some((other) => other.endsWith(text.slice(0, match.index).trim()));
    if (!looksLikeOutlet(part) && !isSection && !isBar && !isAlone) break;
    outlet ??= { from, to: end };
    end = match.index;
  }
  return { end, outlet };
}

/** The headline, without the outlet's name that a page's title puts behind it. */
export function readTitle(words: readonly Worded[]): Printed | null {
  const headline = words.find((one) => one.block.role === 'headline');
  if (headline === undefined) return null;
  const line = unquoted(headline);
  const others = words
    .filter((one) => one !== headline && one.block.role === 'left-out' && one.text.length < 300)
    .map((one) => one.text);
  return printed(line, 0, splitTitle(line.text, others).end);
}
