import { phraseBook, phrases } from '../../words.ts';
import { listRule, type Rule, wordsRule } from '../rule.ts';

const BUTTONS = phrases('share-buttons');
const FILLERS = phrases('share-fillers');
const COUNTED = /^\d+ ?[km]?$/;
const isInvitation = phraseBook('lines/share-bar');

/** Nothing but words of buttons, those between them and counts; at least one names a way to share. */
function isBar(key: string): boolean {
  const words = key.split(/[\s|•·,.:/()+&!–—-]+/).filter((word) => word !== '');
  let buttons = 0;
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    const isPair = BUTTONS.has(`${word} ${next}`);
    if (isPair || BUTTONS.has(word)) buttons += 1;
    else if (!FILLERS.has(word) && !COUNTED.test(word)) return false;
    if (isPair) at += 1;
  }
  return buttons > 0 && words.length <= 40;
}

const COMMENT_COUNT =
  /^(?:(?:view |show |read |all )?(?:\d[\d.,]* ?k? )?(?:comments?|responses|replies)(?: ?\(?\d[\d.,]*\)?)?|\d[\d.,]* (?:thoughts|responses) on\b.{0,150})$/;

const SIGNATURE =
  /[—–-]{1,2}\s?.{1,70}\(@\w{1,30}\)\s?(?:\p{Lu}[a-z]+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}[a-z]+,? \d{4})?$/u;
const POST_LINK = /\bpic\.twitter\.com\/\w+$|https?:\/\/t\.co\/\w+$/;
const CLOCK = /^\d{1,2}:\d\d ?[AP]M ?[·•-] ?\p{Lu}[a-z]{2} \d{1,2}, \d{4}.{0,60}$/u;
const HANDLE = /^\(?@\w{2,30}\)?(?: ?· ?(?:follow|\d{1,2}[hmd]|\p{Lu}[a-z]{2} \d{1,2}))?$/iu;
const isEmbedButton = phraseBook('lines/embed-button');

/** Advertisements, posts of other services, and buttons and counts around an article. */
export const buttons: readonly Rule[] = [
  listRule({
    name: 'advertisement-label',
    doc: 'The word that marks an advertisement, alone on its line.',
  }),
  listRule({
    name: 'advertisement-break',
    doc: 'Tells the reader that the story goes on after an advertisement.',
  }),
  {
    name: 'embedded-post',
    most: 120,
    placeless: true,
    doc: 'A post of another service, with its writer’s handle and its date behind it.',
    test: ({ passage: { text } }) =>
      text.length < 700 && ((text.includes('(@') && SIGNATURE.test(text)) || POST_LINK.test(text)),
  },
  wordsRule({
    name: 'embed-button',
    most: 60,
    doc: 'A button, a notice or a count of a set-in post, a picture or a player.',
    words: ({ key, text, shape }) =>
      (shape.last !== '.' || shape.words > 12) &&
      (isEmbedButton(key) || CLOCK.test(text) || HANDLE.test(text)),
  }),
  wordsRule({
    name: 'comment-count',
    most: 16,
    closes: 'list',
    doc: 'How many comments there are, or the heading over them.',
    words: ({ key }) => COMMENT_COUNT.test(key) && /\d|comments/.test(key),
  }),
  wordsRule({
    name: 'share-bar',
    most: 45,
    doc: 'Buttons for sharing, and nothing else.',
    words: ({ key, shape }) =>
      key.length <= 260 && !(shape.last === '.' && shape.words > 3) && (isBar(key) || isInvitation(key)),
  }),
  listRule({
    name: 'comment-form',
    most: 24,
    closes: 'end',
    doc: 'The form or the heading of readers’ comments.',
    also: ({ shape }) => shape.last !== '.' || shape.words <= 6 || shape.sentences,
  }),
];
