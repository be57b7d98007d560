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
    takes: 'This video can not be played',
    refuses: 'This video was played in court, the judge said on Monday after a long hearing.',
  }),
  wordsRule(
    {
      name: 'consent-notice',
      role: 'left-out',
      doc: 'The page asks for consent, or says what it does with the reader’s data.',
      takes: 'We use cookies to give you the best experience and to understand how you use our site.',
      refuses: 'The company used cookies to follow visitors, the regulator found in its report on Monday.',
    },
    ({ key, text }) => speaksOfConsent(key) && isNotice(key, text) && isOfPage(key),
  ),
  wordsRule(
    {
      name: 'outage-notice',
      role: 'left-out',
      doc: 'The page apologises for a fault of its own.',
      takes: 'We are currently experiencing problems with the mobile version of our website.',
      refuses: 'The council is experiencing problems with its website after the storm, residents said.',
    },
    ({ key, text }) => isFault(key) && isNotice(key, text),
  ),
  listRule({
    name: 'paywall-notice',
    most: 22,
    doc: 'The page asks the reader to pay or to log in.',
    takes: 'Already a subscriber? Log in',
    refuses: 'Subscribers to the pension fund will lose half of their savings, a court heard.',
  }),
  wordsRule(
    {
      name: 'sign-up-notice',
      role: 'left-out',
      most: 70,
      doc: 'The page offers a newsletter, an app, alerts or an account elsewhere.',
      takes: 'Sign up to our free newsletter and get the top stories in your inbox',
      refuses: 'Sign up sheets were left at the hall, where residents queued from dawn.',
    },
    ({ key, text, shape }) => isSignUp(key, shape.last === '.') && isNotice(key, text),
  ),
];

/** What names the outlet whose page it is: asked last, as other rules say more of what it wants. */
export const ownNotices: readonly Rule[] = [
  wordsRule(
    {
      name: 'own-notice',
      most: 40,
      role: 'left-out',
      doc: 'The page speaks of the outlet itself: whose story it is, who corrects its mistakes.',
      takes: 'You are reading a free story from the Vale Gazette.',
      refuses: 'He told the story from the Vale Gazette, the mayor said, “as if it were his own”.',
    },
    ({ text }) => !isReported(text) && SELF.test(text) && nameInNotice(text) !== null,
  ),
];
