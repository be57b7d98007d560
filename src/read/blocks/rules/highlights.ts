import { phrases } from '../../words.ts';
import { isProse, isStrongProse, type Passage } from '../passage.ts';
import { topicWords } from '../place/kinship.ts';
import type { Context, Rule } from '../rule.ts';
import { isHeadingOf } from './lists.ts';

const HEADINGS = phrases('highlight-headings');
const FURTHER =
  /^(?:what's next|what (?:happens|comes) next|why it matters|in short|the context|what to know)\??$/;
const LONGEST = 30;
const MOST = 8;

/** Share of one passage's matter that another has too. */
function overlap(one: Passage, other: Passage): number {
  const words = [...topicWords(one)];
  const known = topicWords(other);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** The lines of the list above a passage; `null` where it stands under no such list. */
function listAbove({ passages, verdicts, index }: Context): Passage[] | null {
  const above: Passage[] = [];
  for (let at = index - 1; at >= 0 && above.length <= MOST; at -= 1) {
    const opens = verdicts[at]?.opens;
    if (opens === 'highlights') return above;
    if (opens !== 'highlight') return null;
    above.push(passages[at] as Passage);
  }
  return null;
}

/** Under “Key points” and the like, until the first paragraph says the first of them again. */
function isHighlight(context: Context): boolean {
  const above = listAbove(context);
  const { passage, index } = context;
  if (above === null || passage.shape.words > LONGEST || passage.shape.quoted) return false;
  if (passage.shape.bullet || FURTHER.test(passage.key)) return true;
  const first = above.at(-1);
  if (first === undefined) return true;
  // Behind a heading that ran together with the first of them the others stand apart from it.
  const isFarther = !first.inner && passage.gap > Math.max(...above.map((one) => one.gap));
  if (first.shape.bullet || isFarther || (first.inner && isProse(passage))) return false;
  const isLead = above.some((one) => one.shape.words >= 5 && overlap(one, passage) >= 0.5);
  if (isLead && isStrongProse(passage)) return false;
  return index < 20 && (!isProse(passage) || passage.shape.words <= 18 || !isStrongProse(passage));
}

/** Lists that sum an article up. */
export const highlights: readonly Rule[] = [
  {
    name: 'highlights-heading',
    opens: 'highlights',
    most: 6,
    doc: 'The heading of a list that sums the article up.',
    test: (context) => isHeadingOf((key) => HEADINGS.has(key), context),
  },
  {
    name: 'highlight',
    opens: 'highlight',
    most: 30,
    doc: 'A line of a list that sums the article up.',
    test: isHighlight,
  },
];
