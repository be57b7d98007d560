import { nameInNotice } from '../../facts/notices.ts';
import { isReported, type Rule, wordsRule } from '../rule.ts';

const CONSENT =
  /\b(?:cookies?|consent(?:ed)?|personal (?:data|information)|privacy (?:policy|notice|settings)|your sign-up|third[- ]part(?:y|ies) (?:content|technologies)|terms (?:of (?:use|service)|and conditions|& conditions)|recaptcha|data protection)\b/;
const PAGE_SPEAKS =
  /\b(?:we(?:'re|'ll|'ve)?|our|us)\b.{0,200}\byou(?:r|'ve)?\b|\byou(?:r|'ve)?\b.{0,200}\b(?:we(?:'re|'ll|'ve)?|our|us)\b|^(?:by (?:clicking|signing|continuing|entering|subscribing|submitting|providing|using)|please (?:enable|accept|read|see|review)|you can (?:unsubscribe|withdraw|change|opt)|to (?:see|view|watch|show) (?:this|you)|this (?:site|website|page|content|form) (?:is|uses|requires|may)|for more (?:info|information) (?:see|read|about how))\b/;
const FAULT =
  /\b(?:problems?|issues?|difficult(?:y|ies)|outage|maintenance|errors?)\b.{0,80}\b(?:site|website|version|page|app|service|video|player|server|platform)\b|\b(?:site|website|page|app|browser|javascript|server)\b.{0,80}\b(?:unavailable|maintenance|not available|unsupported|outage|problems?|disabled|out of date|not support(?:ed)?)\b/;
const PLAYER =
  /^(?:(?:sorry,? )?(?:this|the) (?:video|content|audio|media|page|article|item)\b.{0,60}\b(?:not be played|cannot be played|can not be played|not available|unavailable|not supported|no longer available|could not be (?:found|loaded))\b.{0,30}|(?:media|video) playback is (?:not supported|unsupported)\b.{0,40}|to (?:play|view|watch) (?:this|the) (?:video|content|media)\b.{0,60}(?:javascript|browser)\b.{0,60}|(?:please )?(?:enable|turn on|switch on|activate|allow) (?:javascript|cookies)\b.{0,100}|(?:ie|internet explorer) \d{0,2} ?is not supported\b.{0,120}|please use (?:a |the )?\w+ browser\b.{0,80}|your browser (?:does(?:n't| not)|is)\b.{0,100}|you need (?:to enable )?javascript\b.{0,80}|(?:oops|sorry)\b.{0,20}\b(?:something went wrong|an error)\b.{0,60}|something went wrong\b.{0,60}|(?:please )?try again later\b.{0,20}|(?:we are|we're) sorry, (?:but )?this\b.{0,80}|(?:checking|verify(?:ing)?) (?:your browser|you are human)\b.{0,60}|an error (?:has )?occurred\b.{0,60})$/;
const JOIN =
  /^(?:please )?(?:(?:sign[- ]?up|subscribe|register)\b|get involved (?:with|in)\b|join (?:our|us|the (?:conversation|discussion|\w+ (?:whatsapp|facebook|community))|thousands|more than|over)\b|download (?:the|our|and)\b|get (?:the (?:latest|best|day's|top|app|most|biggest|morning|daily|news|free)|our|all (?:the|of)|your (?:daily|free|weekly|morning|local)|more (?:news|from|stories|great)|daily|breaking|unlimited|e-?mails?|(?:the )?news|exclusive|today's|latest|\w+ news)\b|follow (?:us|our|@|\w+(?: \w+){0,4} on\b)|like us|add \w+(?: \w+){0,3} (?:as|on|to)\b|(?:click|tap) (?:here|on|the|this|to)\b|enter your|thanks? (?:you )?for (?:signing|subscribing|your (?:interest|sign)|reading)\b|stay (?:informed|up[- ]to[- ]date|connected|across|ahead of|in the (?:loop|know)|tuned|updated)\b|(?:want|looking for|need|fancy|interested in|enjoy(?:ed|ing)?|love|like|did you enjoy|can't get enough of|do you want)\b.{0,80}\?|(?:want|liked?|enjoyed|love) (?:this|more|what|to (?:read|stay|see|know|hear))\b|never miss|don't miss|be the first to|keep up (?:to date|with (?:all|the latest|us|our|what))|catch (?:up on|all)|for (?:all )?(?:more|the latest|breaking|live|daily|all the|other) (?:\w+ ){0,4}(?:news|stories|updates|coverage|content|like this|headlines|articles|reports)\b|(?:our|your) (?:free|daily|weekly|morning|new|top) (?:\w+ ){0,3}(?:newsletters?|e-?mails?|briefing|digest|bulletin|app)|you can (?:also )?(?:follow|find|sign|subscribe|get|read|download|keep up|unsubscribe)|it's free|this newsletter|see (?:more|all) (?:of )?our|sent to your|delivered (?:to|straight|direct)|straight to your|invalid email|email address|by (?:entering|signing|subscribing|submitting|providing|clicking)|(?:the|a) (?:daily|weekly) (?:newsletter|email|briefing))/;
const CHANNEL =
  /\b(?:newsletters?|e-?mails?|inbox|(?:our|the|news|free|mobile|guardian|bbc|sky|\w+) app|apps|app store|google play|(?:news|email|breaking|free|our) alerts?|alerts (?:from|by|on|direct)|notifications?|whatsapp|facebook|twitter|on x\b|instagram|telegram|tiktok|youtube|linkedin|threads|bluesky|snapchat|google news|preferred source|podcasts?|subscri(?:be|bing|ptions?)|sign(?:ing)?[- ]?up|sign(?:ed)? up|our (?:\w+ )?(?:homepage|page|website|site|section|coverage|community|channel|group)|(?:click|tap|press|subscribe|register|find (?:us|out more)) here|here\b.?$|rss|following \w+|our latest|this space|straight to your|for (?:more|latest|breaking|the latest) (?:news|updates|stories))/;
/** Speaks to the reader; a report on newsletters does not. */
const ADDRESS = /\b(?:you|your|our|us|we)\b/;
const STRONG_CHANNEL =
  /\b(?:newsletters?|inbox|our (?:\w+ )?app|the app|whatsapp (?:channel|group|community)|push notifications|subscribe|sign(?:ing)? up|follow us|preferred source)\b/;

const PAYWALL =
  /^(?:(?:already|not) (?:a |yet a )?(?:subscribers?|members?|registered)\b.{0,60}|(?:subscribe|log ?in|sign ?in|register|create (?:an|a free) account|start (?:a|your)\b.{0,20}trial)(?: (?:now|today|here|or|to|for|and)\b.{0,90})?|(?:this|the) (?:article|story|content|page|feature) is (?:only )?(?:for|available to|exclusive to|reserved for|free to)\b.{0,80}|you (?:have|'ve|ve) (?:\d+|one|two|three|no|reached|used|read|run out)\b.{0,90}|to (?:continue|keep|finish) reading\b.{0,90}|unlock\b.{0,90}|(?:\d+ )?(?:free )?articles? (?:left|remaining)\b.{0,30}|cancel any ?time\b.{0,30}|gift this article.{0,20}|subscribers? (?:only|exclusive)|exclusive (?:to|for) subscribers|premium(?: content| article)?|for subscribers|(?:only )?£?\$?\d+(?:\.\d\d)? (?:a|per) (?:week|month)\b.{0,40})$/;
const APPEAL =
  /\b(?:support (?:the guardian|our|us|independent|quality|local|honest|fearless|free|public|trusted)\b.{0,60}\b(?:journalism|reporting|work|news(?:room)?|media)|(?:your|reader) (?:support|contribution|donation|subscription|membership)s?\b.{0,80}\b(?:help|make|makes|allow|allows|enable|enables|power|funds?|means)|since you(?:'re| are) here|we have a (?:small|favou?r)|(?:become|becoming) a (?:member|supporter|subscriber|patron)|make a (?:contribution|donation)|(?:please )?consider (?:supporting|donating|making|subscribing|becoming|a donation)|at such a critical moment in|our journalism (?:is|relies|depends))\b/;

/** It speaks to the reader, or of what the outlet does with mistakes and complaints. */
const SELF = /\b(?:[Yy]ou|[Yy]our|I would like|may be told|not responsible|mistakes|newsletter|subscri)/;
/** Offers that need name no channel. */
const BUTTON =
  /^(?:please )?(?:sign[- ]?up|subscribe|register|download|get |follow (?:us|our|@)|enter your|click|tap|invalid email|email address|thanks?|join (?:our|us)|see (?:more|all))/;

const isNotice = (key: string, text: string): boolean =>
  !isReported(text) && !/^["“‘']/.test(text) && key.length <= 700;

function isSignUp(key: string, stopped: boolean): boolean {
  const join = JOIN.exec(key);
  if (join !== null && !/\b(?:said|told)\b/.test(key)) {
    // “Sign up sheets were left” begins as an offer does, and offers nothing.
    const rest = key.slice(join[0].length);
    const isButton = !stopped && key.split(' ').length <= 9 && BUTTON.test(key);
    if (CHANNEL.test(rest) || isButton) return true;
  }
  return (
    key.length < 260 &&
    ADDRESS.test(key) &&
    STRONG_CHANNEL.test(key) &&
    /\byour?\b/.test(key) &&
    /\b(?:our|us|we)\b/.test(key) &&
    !/\b(?:said|told)\b/.test(key)
  );
}

/** What a page says about itself to its reader: consent, faults, sign-up, payment. */
export const notices: readonly Rule[] = [
  wordsRule(
    {
      name: 'player-notice',
      most: 30,
      role: 'left-out',
      doc: 'A page or player says that something cannot be shown.',
      takes: 'This video can not be played',
      refuses: 'This video cannot be played in court, the judge ruled on Monday after a long hearing.',
    },
    ({ key }) => PLAYER.test(key),
  ),
  wordsRule(
    {
      name: 'consent-notice',
      role: 'left-out',
      doc: 'The page asks for consent, or says what it does with the reader’s data.',
      takes: 'We use cookies to give you the best experience and to understand how you use our site.',
      refuses: 'The company used cookies to follow visitors, the regulator found in its report on Monday.',
    },
    ({ key, text }) => CONSENT.test(key) && isNotice(key, text) && PAGE_SPEAKS.test(key),
  ),
  wordsRule(
    {
      name: 'outage-notice',
      role: 'left-out',
      doc: 'The page apologises for a fault of its own.',
      takes: 'We are currently experiencing problems with the mobile version of our website.',
      refuses: 'The council is experiencing problems with its website after the storm, residents said.',
    },
    ({ key, text }) =>
      /^(?:we|our|please|you|sorry|this (?:site|page|website|version))\b/.test(key) &&
      isNotice(key, text) &&
      FAULT.test(key),
  ),
  wordsRule(
    {
      name: 'paywall-notice',
      most: 22,
      role: 'left-out',
      doc: 'The page asks the reader to pay or to log in.',
      takes: 'Already a subscriber? Log in',
      refuses: 'Subscribers to the pension fund will lose half of their savings, a court heard.',
    },
    ({ key, text, shape }) => shape.words <= 22 && PAYWALL.test(key) && isNotice(key, text),
  ),
  wordsRule(
    {
      name: 'sign-up-notice',
      role: 'left-out',
      doc: 'The page offers a newsletter, an app, alerts or an account elsewhere.',
      takes: 'Sign up to our free newsletter and get the top stories in your inbox',
      refuses: 'Sign up sheets were left at the hall, where residents queued from dawn.',
    },
    ({ key, text, shape }) => shape.words <= 70 && isSignUp(key, shape.last === '.') && isNotice(key, text),
  ),
  wordsRule(
    {
      name: 'appeal',
      role: 'left-out',
      doc: 'The outlet asks its readers for support.',
      takes: 'Your support helps us to tell the story. Please consider a donation.',
      refuses: 'Your support means everything, the mayor told the volunteers as the water fell.',
    },
    ({ key, text }) =>
      /\b(?:us|our|we|journalism|reporting|newsroom)\b/.test(key) &&
      isNotice(key, text) &&
      APPEAL.test(key) &&
      !/\b(?:told|said)\b/.test(key),
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
