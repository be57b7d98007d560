import { phraseBook, phrases } from '../../words.ts';
import { isReported, listRule, type Rule, wordsRule } from '../rule.ts';

const isLinkLabel = phraseBook('lines/link-labels');
const GENRES = phrases('lines/genre-labels');
const WORDS = phrases('lines/related-word');
const TAGGED =
  /\[(?:\p{Lu}{3,}[\p{Lu}\p{N} ]{0,20})\]$|\((?:VIDEO|PHOTOS?|PICTURES|WATCH)\)$|^\[(?:READ|WATCH|MORE|RELATED|VIDEO|ALSO|PHOTO)[^\]]{0,120}\]$/iu;
const ARROW = /^(?:→|➡|»|›|►|▶|▸|⇒|👉|🔴|📲|📱|📰|🔗|>>|>)\s?\S|(?:→|»|›|►|▶|>>|>)$/u;

/** What stands before a colon, an arrow or a dash and something else, in lower case; '' where nothing does. */
const labelOf = (text: string): string =>
  /^([^:|»›>→▶►]{2,40}?) ?(?:[:|»›>→▶►]|[-–—](?= ))\s*\S/u.exec(text)?.[1]?.toLowerCase().replace('’', "'") ??
  '';

/** Links to other articles. */
export const promotions: readonly Rule[] = [
  listRule({
    name: 'related-heading',
    most: 9,
    closes: 'list',
    doc: 'The heading of a list of other articles.',
    also: ({ shape }) => shape.last !== '.',
  }),
  {
    name: 'related-word',
    most: 3,
    closes: 'list',
    doc: 'One word that heads a list of other articles, where a list or nothing follows.',
    test: ({ passage, passages, index }) => {
      if (!WORDS.has(passage.key)) return false;
      const next = passages[index + 1];
      return next === undefined || !(next.shape.last === '.' && next.shape.words > 10);
    },
  },
  wordsRule({
    name: 'labelled-link',
    most: 40,
    doc: 'A label such as “Related:” and the headline of another article.',
    words: ({ text, shape }) =>
      isLinkLabel(labelOf(text)) && !isReported(text) && (shape.last !== '.' || shape.words <= 14),
  }),
  wordsRule({
    name: 'genre-label',
    most: 40,
    doc: 'A label such as “Analysis:” and the headline of another article, behind the first paragraph.',
    words: ({ text, shape }) => GENRES.has(labelOf(text)) && !isReported(text) && shape.last !== '.',
    places: ['between', 'tail'],
  }),
  listRule({
    name: 'read-full',
    most: 14,
    doc: 'A link to the rest, or to the original.',
    also: ({ shape }) => shape.last !== '.' || shape.words <= 8,
  }),
  wordsRule({
    name: 'tagged-link',
    most: 30,
    doc: 'The headline of another article, with a tag such as [REPORT] behind it.',
    words: ({ text, shape }) => shape.words <= 30 && TAGGED.test(text),
  }),
  wordsRule({
    name: 'arrow-link',
    most: 25,
    doc: 'A link with an arrow before or behind it.',
    words: ({ text, shape }) => shape.words <= 25 && ARROW.test(text) && !shape.stopped,
  }),
];
