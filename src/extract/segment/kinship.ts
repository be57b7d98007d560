import type { Passage } from './passage.ts';

const WORD = /\p{L}[\p{L}’'-]{3,}/gu;
/** Words of any news article: they say nothing about which one. */
const COMMON = new Set(
  'that with from have been were said will they their which this also more about after over would there when what into than could other some people year years time first last told where while being before most made them says just because those under during against such only news police government minister today week month monday tuesday wednesday thursday friday saturday sunday since between both through many still down back make take week weeks months days according added'.split(
    ' ',
  ),
);
const READ = 1200;

/** The words that tell what a passage is about, folded. */
export function topicWords(passage: Passage): Set<string> {
  const words = new Set<string>();
  for (const [word] of passage.text.slice(0, READ).matchAll(WORD)) {
    const folded = word.toLowerCase().replace(/[’']s$|s$/u, '');
    if (folded.length > 3 && !COMMON.has(folded)) words.add(folded);
  }
  return words;
}

/** Adds a passage's words to a vocabulary. */
export function learn(vocabulary: Set<string>, passage: Passage): void {
  for (const word of topicWords(passage)) vocabulary.add(word);
}

/** Mean share of topic words that a vocabulary knows already, over up to twelve passages: 0 to 1. */
export function kinship(vocabulary: ReadonlySet<string>, passages: readonly Passage[]): number {
  let known = 0;
  let all = 0;
  for (const passage of passages.slice(0, 12)) {
    for (const word of topicWords(passage)) {
      all += 1;
      if (vocabulary.has(word)) known += 1;
    }
  }
  return all === 0 ? 1 : known / all;
}
