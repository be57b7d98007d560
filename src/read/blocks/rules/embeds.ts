import { type Context, type Rule, wordsRule } from '../rule.ts';

const SIGNATURE =
  /[—–-]{1,2}\s?.{1,70}\(@\w{1,30}\)\s?(?:\p{Lu}[a-z]+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}[a-z]+,? \d{4})?$/u;
const POST_LINK = /\bpic\.twitter\.com\/\w+$|https?:\/\/t\.co\/\w+$/;
const BUTTON =
  /^(?:view (?:this|more|the|full|original) (?:\w+ )?(?:post|tweet|video|content|photos?|thread|profile|comments?|replies) (?:on|by|from) .{2,40}|view on (?:twitter|x|instagram|facebook|threads|bluesky|tiktok|youtube)|(?:a (?:post|photo|video|reel|story) (?:shared|posted) by|this post was shared by)\b.{2,140}|(?:skip|end of|allow|start of) (?:\w+ )?(?:twitter|instagram|facebook|youtube|tiktok|x|bluesky|threads|social)\b.{0,80}|this article contains content (?:provided|from|hosted)\b.{0,400}|(?:accept|allow|load|show|enable) (?:and continue|content|cookies|all|(?:\w+ )?(?:tweets?|embed|post))\b.{0,40}|(?:warning|youtube content may|article share tools).{0,120}(?:external|adverts?|sites?).{0,40}|(?:see|show) (?:more|new) (?:on|tweets|posts).{0,30}|translate (?:tweet|post)|read \d[\d.,]*k? repl(?:y|ies)|(?:reply|retweet|quote tweet|repost|copy link|show this thread|load more tweets|tweets? by @?\w+|replying to @.{1,60}|copy link to (?:tweet|post)|add a comment.{0,30}|instagram post|tweet|twitter|embed(?:ded)? (?:post|tweet|video)|this (?:tweet|post|content) (?:is|was|may|has).{0,80}(?:available|deleted|removed|loaded)?)|(?:twitter|instagram|facebook|tiktok|youtube|x) (?:post|video|embed|content) (?:by|from|is not).{0,60}|play on youtube.{0,20}|watch on youtube|live stream(?:ed)? by .{2,40})$/;
const CLOCK = /^\d{1,2}:\d\d ?[AP]M ?[·•-] ?\p{Lu}[a-z]{2} \d{1,2}, \d{4}.{0,60}$/u;
const HANDLE =
  /^\(?@\w{2,30}\)?(?:[,· ]{1,3}@\w{2,30}){0,4}(?: ?· ?(?:follow|\d{1,2}[hmd]|\p{Lu}[a-z]{2} \d{1,2}))?$/iu;

const isSigned = (text: string): boolean =>
  text.length < 700 && ((text.includes('(@') && SIGNATURE.test(text)) || POST_LINK.test(text));

/** Posts of other services set into an article. */
export const embeds: readonly Rule[] = [
  {
    name: 'embedded-post',
    most: 120,
    placeless: true,
    role: 'left-out',
    doc: 'A post of another service, with its writer’s handle and its date behind it.',
    takes: 'Roads in the vale are closed. Please stay at home. — Vale Police (@valepolice) May 3, 2023',
    refuses: 'Roads in the vale are closed, Vale Police said on Twitter on May 3, 2023.',
    test: ({ passage }) => isSigned(passage.text),
  },
  {
    name: 'embedded-post-text',
    most: 70,
    role: 'left-out',
    doc: 'The words of a set-in post whose signature stands on the next line.',
    takes:
      'The county closed two bridges on Monday.\n\n⟦All roads in the vale are closed #valefloods⟧\n— Vale Police (@valepolice) May 3, 2023',
    refuses:
      'The county closed two bridges on Monday.\n\n⟦The police then wrote to every household in the vale:⟧\n\n— Vale Police (@valepolice) May 3, 2023',
    test: ({ passage, passages, index }: Context) => {
      const next = passages[index + 1];
      if (next === undefined || next.shape.words > 14 || !/^[—–-]/.test(next.text) || !isSigned(next.text))
        return false;
      const isPost = /[#@]\w|t\.co\/|pic\.twitter/.test(passage.text) || next.gap === 0;
      return isPost && passage.shape.last !== ':' && passage.shape.words <= 70;
    },
  },
  wordsRule(
    {
      name: 'embed-button',
      most: 60,
      role: 'left-out',
      doc: 'A button, a notice or a count of a set-in post.',
      takes: 'View this post on Instagram',
      refuses: 'View this post as a warning, the sergeant said.',
    },
    ({ key, text, shape }) =>
      (shape.last !== '.' || shape.words > 12) && (BUTTON.test(key) || CLOCK.test(text) || HANDLE.test(text)),
  ),
];
