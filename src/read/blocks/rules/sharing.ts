import { phrases } from '../../words.ts';
import { type Rule, wordsRule } from '../rule.ts';

const BUTTONS = phrases('share-buttons');
const FILLERS = phrases('share-fillers');
const COUNTED = /^\d+ ?[km]?$/;

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

const GLUED =
  /^(?:share|tweet|email|facebook|twitter|whatsapp|linkedin|print|copy ?link|reddit|pinterest|messenger|comments?|save|flipboard|telegram){2,12}$/;
const COUNT =
  /^(?:view |see |show |read |all |jump to )?(?:comments? ?\(?\d[\d.,]*\)?|\(?\d[\d.,]* ?[km]?\)? ?(?:shares?|comments?|views?|likes?|reactions?|replies|votes?|retweets?|reposts?|followers?|people (?:like|shared) this|readers?|reads))(?: (?:so far|today|on this (?:story|article)))?$|^viewed? \d[\d.,]* times$|^\(?visited \d.{0,40}\)?$/;
const FORM =
  /^(?:leave (?:a|your) (?:comment|reply|response)s?|(?:post|add|write|submit|make) (?:a|your|new) (?:comment|reply|response)s?|(?:view|show|load|read|see|hide|open|close)(?: all| more)?(?: the)?(?: \d[\d,]*)? (?:comments?|replies|discussion)(?: \(?\d[\d,]*\)?)?|join (?:in )?(?:the )?(?:conversation|discussion|debate)\b.{0,40}|(?:log|sign) ?in (?:or register )?to (?:comment|reply|post|join)\b.{0,40}|(?:you must|please|sign up to|register to|subscribe to) (?:be logged in|log in|login|sign in|comment)\b.{0,50}|your email address will not be published.{0,60}|required fields are marked.{0,20}|save my name, email.{0,80}|comments?: ?our rules|our comment(?:ing)? (?:rules|guidelines|policy)|comments? (?:are|is|have been) (?:closed|moderated|disabled|turned off|off|now closed|not being|subject|open)\b.{0,80}|(?:we (?:welcome|want to hear|encourage)|tell us|let us know|share your) (?:your )?(?:comments|thoughts|views|opinions?|what you think)\b.{0,80}|have your say\b.{0,80}|what (?:do|are) you(?:r)? (?:think|thoughts)\b.{0,60}|(?:sort by|newest|oldest|best rated|most recent|most liked|top comments|reader comments|reader discussion|comment (?:rules|guidelines|policy|now)|community (?:rules|guidelines|standards)|recommended comments)\b.{0,30}|no comments(?: yet)?|be the first to (?:comment|like|know|share)\b.{0,30}|report (?:comment|abuse)|(?:the )?comments? (?:below|section)\b.{0,40}|the views expressed in the contents above\b.{0,80}|loading comments\b.{0,20})$/;
const INVITE =
  /^(?:share or comment on this article\b.{0,200}|help keep (?:family|friends)\b.{0,80}|(?:please )?share (?:this|the) (?:article|story|post|page|news)\b.{0,80}|share your .{0,20}|sharing options|copy this link.{0,40}|send this .{0,60}|print this .{0,30}|save this .{0,30}|reuse this content|request (?:a )?correction|buy a reprint|reprints?(?: and permissions)?|order reprints.{0,20}|license this .{0,20}|you're reading .{0,60}|recommend this.{0,30}|show comments.{0,20}|hide comments.{0,20})$/;
const AUDIO =
  /^(?:listen(?: to)?(?: this| the)?(?: article| story| podcast| full)?(?: now| here| \(?\d.{0,12}\)?)?|(?:\d{1,2}:)?\d{1,2}:\d\d(?: ?[/|] ?(?:\d{1,2}:)?\d{1,2}:\d\d)?(?: min(?:utes)?)?|listen to this (?:article|story)\b.{0,40}|this (?:audio|voice|article) (?:is|was|uses) (?:auto|ai|generated|automatically|a computer|computer)\b.{0,60}|audio by \w+|powered by \w+(?: \w+)?|play(?: audio| article| now)?|1x|speed|(?:your )?voice settings|article audio.{0,20})$/;
const FOLLOW =
  /^(?:join us|follow(?:ing)?(?: us| me| this (?:author|story|topic))?(?: on)?(?: (?:twitter|facebook|instagram|x|youtube|linkedin|google news))?(?: @?\w{1,30})?|(?:view|see) (?:profile|all posts by .{2,40})|(?:save|bookmark|gift|print|email)(?: this)?(?: article| story| page)?(?: for later| to reading list)?|saved|unsave|my saved articles|remove from saved|(?:back to|return to) top|top|tts|aa|text size.{0,20})$/;

const COMMENT_COUNT =
  /^(?:(?:view |see |show |read |all |jump to )?(?:\d[\d.,]* ?k? )?(?:comments?|responses|replies)(?: ?\(?\d[\d.,]*\)?)?|\d[\d.,]* (?:thoughts|responses) on\b.{0,150})$/;

/** Buttons and counts around an article. */
export const sharing: readonly Rule[] = [
  wordsRule(
    {
      name: 'comment-count',
      most: 16,
      role: 'left-out',
      closes: 'list',
      doc: 'How many comments there are, or the heading over them.',
      takes: 'View Comments 5',
      refuses: '5 comments were struck from the record.',
    },
    ({ key }) => COMMENT_COUNT.test(key) && /\d|comments/.test(key),
  ),
  wordsRule(
    {
      name: 'count',
      most: 10,
      role: 'left-out',
      doc: 'How many comments, shares or views there are.',
      takes: '1.2k shares',
      refuses: '1,200 shares were sold.',
    },
    ({ key }) => COUNT.test(key),
  ),
  wordsRule(
    {
      name: 'audio-player',
      most: 12,
      role: 'left-out',
      doc: 'A player that reads the article out, or its clock.',
      takes: 'Listen to this article',
      refuses: 'Listen to this.',
    },
    ({ key, text }) => AUDIO.test(key) && !/\bthis\.$/.test(text),
  ),
  wordsRule(
    {
      name: 'follow-button',
      most: 10,
      role: 'left-out',
      doc: 'A button to follow, to save or to print.',
      takes: 'Follow us on Twitter',
      refuses: 'Follow the river north.',
    },
    ({ key }) => FOLLOW.test(key),
  ),
  wordsRule(
    {
      name: 'share-bar',
      most: 45,
      role: 'left-out',
      doc: 'Buttons for sharing, and nothing else.',
      takes: 'Share on Facebook | Twitter | Copy link',
      refuses: 'Share prices on Facebook fell.',
    },
    ({ key, shape }) =>
      key.length <= 260 &&
      !(shape.last === '.' && shape.words > 3) &&
      (isBar(key) || INVITE.test(key) || GLUED.test(key)),
  ),
  wordsRule(
    {
      name: 'comment-form',
      most: 24,
      role: 'left-out',
      closes: 'end',
      doc: 'The form or the heading of readers’ comments.',
      takes: 'Leave a comment',
      refuses: 'Leave a comment and the council must answer it, the law says.',
    },
    ({ key, shape }) => shape.words <= 24 && FORM.test(key),
  ),
];
