import { nameInNotice } from '../../facts/notices.ts';
import { phraseBook } from '../../words.ts';
import { isReported, listRule, type Rule, wordsRule } from '../rule.ts';

const speaksOfConsent = phraseBook('lines/consent');
const isOffer = phraseBook('lines/sign-up');
const namesChannel = phraseBook('lines/channels');

const OURS = /\b(?:we(?:'re|'ll|'ve)?|our|us)\b/;
const YOURS = /\byou(?:r|'ve)?\b/;
/** The page speaks itself: of us and you, or of what the reader's click means. */
const isOfPage = (key: string): boolean =>
  (OURS.test(key) && YOURS.test(key)) ||
  /^(?:by (?:clicking|signing|continuing|submitting|providing|using)|please (?:enable|accept|read|note)|these cookies|this (?:site|website|page|content) (?:is|uses|requires|may))\b/.test(
    key,
  );
const isFault = (key: string): boolean =>
  /^(?:we|our|please|you|sorry|this (?:site|page|website|version))\b/.test(key) &&
  /\b(?:problems?|issues?|difficult(?:y|ies)|outage|maintenance|errors?|unavailable)\b/.test(key) &&
  /\b(?:site|website|version|page|app|service|video|player|server|browser)\b/.test(key);

/** It speaks to the reader, or of what the outlet does with mistakes and complaints. */
const SELF = /\b(?:[Yy]ou|[Yy]our|I would like|may be told|not responsible|mistakes|newsletter|subscri)/;

const isNotice = (key: string, text: string): boolean =>
  !isReported(text) && !/^["“‘']/.test(text) && key.length <= 700 && !/\b(?:said|told)\b/.test(key);

/** An offer that names where, or a button; “Sign up sheets were left” offers nothing. */
const isSignUp = (key: string, stopped: boolean): boolean =>
  isOffer(key) &&
  (namesChannel(key.split(' ').slice(1).join(' ')) || (!stopped && key.split(' ').length <= 5));

/** What a page says about itself to its reader: consent, faults, sign-up, payment. */
export const notices: readonly Rule[] = [
  listRule({
    name: 'player-notice',
    most: 30,
    doc: 'A page or player says that something cannot be shown.',
  }),
  wordsRule({
    name: 'consent-notice',
    doc: 'The page asks for consent, or says what it does with the reader’s data.',
    words: ({ key, text }) => speaksOfConsent(key) && isNotice(key, text) && isOfPage(key),
  }),
  wordsRule({
    name: 'outage-notice',
    doc: 'The page apologises for a fault of its own.',
    words: ({ key, text }) => isFault(key) && isNotice(key, text),
  }),
  listRule({
    name: 'paywall-notice',
    most: 22,
    doc: 'The page asks the reader to pay or to log in.',
  }),
  wordsRule({
    name: 'sign-up-notice',
    most: 70,
    doc: 'The page offers a newsletter, an app, alerts or an account elsewhere.',
    words: ({ key, text, shape }) => isSignUp(key, shape.last === '.') && isNotice(key, text),
  }),
];

/** What names the outlet whose page it is: asked last, as other rules say more of what it wants. */
export const ownNotices: readonly Rule[] = [
  wordsRule({
    name: 'own-notice',
    most: 40,
    doc: 'The page speaks of the outlet itself: whose story it is, who corrects its mistakes.',
    words: ({ text }) => !isReported(text) && SELF.test(text) && nameInNotice(text) !== null,
  }),
];
