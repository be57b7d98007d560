import { type Context, isReported, type Rule, wordsRule } from '../rule.ts';

/** Heading of a list of other articles. */
const RELATED =
  /^(?:(?:related|recommended|suggested|similar|more|other|further|latest|top|popular|trending|must[- ]read|featured|editor'?s'?|local|breaking|sponsored|promoted|you may|recent|connected|linked|associated|additional)(?: (?:internet|external|bbc|news|top))?(?: (?:articles?|stor(?:y|ies)|posts?|links?|topics?|content|news|reading|coverage|headlines?|videos?|reads?|picks?|stories?|items?|tags?|features?|searches|stories from .{2,30}|galleries|companies|documents|material|for you|now|today))?|(?:more|related|elsewhere)(?: stories| news| articles| coverage| headlines)? (?:on|from|about|in|by|like|for)\b[^.!?]{1,60}|(?:more|read|also|most|see)[- ](?:on this(?: story| topic)?|about this(?: story)?|read|viewed|watched|shared|popular|commented|recent|news|stories|also|next|from us)(?: (?:in|on|now|today|stories|news|articles|this week)[^.!?]{0,30})?|(?:you (?:may|might|could|will|should)|if you liked|readers) (?:also )?(?:be interested|like|enjoy|want|have missed|love|read|this)\b[^.!?]{0,50}|(?:in|on) other news|(?:what|where) to (?:read|watch) next|(?:up|read|watch|story|article|coming) next|next (?:up|story|article|post|read)|previous (?:story|article|post)|(?:don't|do not) miss(?: (?:these|this|it|out))?|(?:the )?(?:latest|trending|popular|recommended|headlines|just in)(?: (?:on|from|in|now|news|stories)\b[^.!?]{0,40})?|around the (?:web|bbc|world)|from (?:the|our|around|elsewhere)(?: \w+){0,3} (?:web|archives?|partners?|network|sponsors?|bbc)|(?:our|the) (?:latest|top|best|most|picks?|recommended)(?: \w+){0,3}|key (?:stories|developments on)|in case you missed it|explore more(?: on these topics)?|explore|continue exploring|share this story|also in the news|elsewhere on .{2,20}|find out more|learn more|show more|see more|load more|view more|view all|see all|more|view the latest|taboola|outbrain|by taboola|sponsored links|partners?|our partners|promoted links|best of .{2,30}|trending topics|today's (?:top|headlines|papers|best).{0,20}|stories you (?:may|might).{0,20}|more on|keep reading|updates to this page|more to (?:read|explore|discover)|more from .{2,40}|(?:top|key) (?:stories|topics)|the big stories|recommended by|recommended from .{2,30}|follow (?:the )?latest|popular now|news topics|quick links|useful links|external links)$/;
/** “Related” on its own, a noun that may also be a crosshead. */
const AMBIGUOUS =
  /^(?:more|other|latest|local|breaking|additional|further|recent|similar|top|linked|connected|associated|popular|featured|explore|partners?|the latest|headlines)$/;
const LABELS =
  "read more(?: (?:about|on|at|from|here|in)\\b[^:]{0,40})?|read(?: also| next| now| on| full story)?|also read|must[- ]read|see(?: also| more)|watch(?: now| live| also| the video)?|listen(?: to)?|more(?: on this| like this| news| from [^:]{2,30}| here| in [^:]{2,20}| on [^:]{2,30})?|related(?: (?:articles?|stor(?:y|ies)|links?|news|content|coverage|reading|video))?|recommended(?: reading)?|don't miss|photos?|gallery|in pictures|in pics|pictures|video|podcast|quiz|poll|explainer|explained|live(?: updates| blog)?|editor'?s'? (?:picks?|choice)|trending|click here|join|sign up|subscribe|follow|download|shop|deals?|further reading|from the archives?|you may also like|what to read next|in case you missed it|icymi|up next|next|previous|interactive|map|timeline|factbox|fact box|opinion|comment|analysis|profile|long read|also see|find out more|learn more|check out|dig deeper|go deeper|the latest|latest|view|discover|news";
const LABELLED = new RegExp(`^(?:${LABELS}) ?(?:[:|»›>→▶►]|[-–—](?= ))\\s*\\S`, 'iu');
const CAPS_LABEL =
  /^(?:READ MORE|READ NEXT|READ ALSO|ALSO READ|READ|MUST[- ]READ|MORE|MORE ON|MORE FROM|RELATED|WATCH|WATCH NOW|LISTEN|SEE ALSO|SEE MORE|PHOTOS?|VIDEO|GALLERY|DON[’']T MISS|JOIN|CLICK HERE|SIGN UP|SUBSCRIBE|FOLLOW|POLL|PODCAST|QUIZ|SHOP|TRENDING|JUST IN|REVEALED|LATEST|LIVE|EXPLAINER|EXPLAINED|INSIGHT|ANALYSIS|PICTURES|COMMENT|OPINION|INTERVIEW|REPORT|SPOTLIGHT|RECOMMENDED|MOST READ)(?: IN [A-Z ]{2,20}| ON [A-Z’' ]{2,30}| FROM [A-Z ]{2,30}| MORE| HERE| STORY| STORIES)? ?[:|»›>→-]/u;
/** Labels that stand before an article's own headline as often as before a link. */
const GENRE =
  /^(?:live(?: updates| blog)?|analysis|opinion|comment|explainer|explained|video|polls?|profile|timeline|fact ?box|interactive|news|quiz|podcast|long read|map|gallery|photos?|in pictures|in pics|pictures|interview|report|insight|latest|the latest|revealed|trending|just in|spotlight|watch(?: now| live)?|listen|shop|deals?|background|discover|view|update)\b/i;
const TAGGED =
  /\[(?:\p{Lu}{3,}[\p{Lu}\p{N} ]{0,20})\]$|\((?:VIDEO|PHOTOS?|PICTURES|WATCH|PICS|GALLERY|LISTEN|AUDIO|MAP)\)$|^\[(?:READ|WATCH|MORE|RELATED|VIDEO|ALSO|PHOTO)[^\]]{0,120}\]$/iu;
const ARROW = /^(?:→|➡|»|›|►|▶|▸|⇒|👉|🔴|📲|📱|📰|🔗|>>|>)\s?\S|(?:→|»|›|►|▶|>>|>)$/u;
const READ_FULL =
  /^(?:read|see|view|watch|listen to|download)(?: the| our| full| more| all| here| about| on)* (?:full|original|whole|complete|rest|article|story|report|post|interview|source|here|analysis|profile|coverage|live blog)\b[^.!?]{0,60}$|^(?:(?:click|tap) (?:here|on|to)|(?:go|head) here)\b[^!?]{0,100}$|^(?:read|see|view|watch|discover|show|load|learn|find out|continue) (?:more|all|full|next|less|also)(?: (?:here|about|at|from|in|on|stories|news|articles|videos?|photos?|pictures|updates|comments|coverage|headlines|results|details|posts)\b[^.!?]{0,60})?$/;
const ADDRESS_ONLY =
  /^(?:https?:\/\/|www\.)\S+$|^\S+\.(?:com|co\.uk|org|net|gov\.uk|net\.au|com\.au|org\.uk|ie|in|nz|ca)\/\S*$/i;

const isHeadlineAfterLabel = ({ text, shape }: Context['passage']): boolean => {
  if (isReported(text) || shape.words > 40) return false;
  return shape.last !== '.' || shape.words <= 26;
};

/** Links to other articles. */
export const promotions: readonly Rule[] = [
  wordsRule(
    {
      name: 'related-heading',
      most: 9,
      role: 'left-out',
      closes: 'list',
      doc: 'The heading of a list of other articles.',
      takes: 'More on this story',
      refuses: 'More on his plans was to follow.',
    },
    ({ key, shape }) =>
      shape.words <= 9 && shape.last !== '.' && key !== '' && RELATED.test(key) && !AMBIGUOUS.test(key),
  ),
  {
    name: 'related-word',
    most: 3,
    role: 'left-out',
    closes: 'list',
    doc: 'One word that heads a list of other articles, where a list or nothing follows.',
    takes: 'The bridge will reopen in the spring, the county said.\n\n⟦Partners⟧\n\nView the latest',
    refuses:
      'The county and the town have worked on the bridge for three years.\n\n⟦Partners⟧\n\nBoth of them have put money into the plan, which was drawn up in March.',
    test: ({ passage, passages, index }) => {
      if (!AMBIGUOUS.test(passage.key)) return false;
      const next = passages[index + 1];
      return next === undefined || !(next.shape.last === '.' && next.shape.words > 10);
    },
  },
  wordsRule(
    {
      name: 'promotion-label',
      most: 40,
      role: 'left-out',
      doc: 'A label in capitals and the headline of another article.',
      takes: 'READ MORE: Farmers count the cost of a second flood',
      refuses: 'MORE and more farmers, he said, count the cost.',
    },
    ({ text, shape }) => shape.words <= 40 && CAPS_LABEL.test(text) && !GENRE.test(text) && !isReported(text),
  ),
  wordsRule(
    {
      name: 'labelled-link',
      most: 40,
      role: 'left-out',
      doc: 'A label such as “Related:” and the headline of another article.',
      takes: 'Related: Farmers count the cost of a second flood',
      refuses: 'Related: that is the word the judge used, and he said it “with care”.',
    },
    (passage) =>
      LABELLED.test(passage.text) &&
      !GENRE.test(passage.text) &&
      isHeadlineAfterLabel(passage) &&
      (passage.shape.last !== '.' ||
        (/^(?:read|see|watch|related|also|more on)/i.test(passage.text) && passage.shape.words <= 14)),
  ),
  wordsRule(
    {
      name: 'genre-label',
      most: 40,
      role: 'left-out',
      doc: 'A label such as “Analysis:” and the headline of another article, behind the first paragraph.',
      takes: '…⟦Analysis: Why the wall fell⟧…',
      refuses:
        '⟦Analysis: Why the wall fell⟧\n\nThe river broke its banks on Monday and ran through forty houses, the county said.',
    },
    (passage) =>
      (LABELLED.test(passage.text) || CAPS_LABEL.test(passage.text)) &&
      GENRE.test(passage.text) &&
      passage.shape.last !== '.' &&
      isHeadlineAfterLabel(passage),
    'between',
    'tail',
  ),
  wordsRule(
    {
      name: 'read-full',
      most: 14,
      role: 'left-out',
      doc: 'A link to the rest, or to the original.',
      takes: 'Read more',
      refuses: 'Read more slowly, the teacher told them, and they did.',
    },
    ({ key, shape }) => shape.words <= (shape.last === '.' ? 8 : 14) && READ_FULL.test(key),
  ),
  wordsRule(
    {
      name: 'tagged-link',
      most: 30,
      role: 'left-out',
      doc: 'The headline of another article, with a tag such as [REPORT] behind it.',
      takes: 'Farmers count the cost of a second flood [REPORT]',
      refuses: 'He said the cost of the [second] flood was too high.',
    },
    ({ text, shape }) => shape.words <= 30 && TAGGED.test(text),
  ),
  wordsRule(
    {
      name: 'arrow-link',
      most: 25,
      role: 'left-out',
      doc: 'A link with an arrow before or behind it.',
      takes: '» Farmers count the cost of a second flood',
      refuses: 'The farmers walked > 20 miles.',
    },
    ({ text, shape }) => shape.words <= 25 && ARROW.test(text) && !shape.stopped,
  ),
  wordsRule(
    {
      name: 'bare-address',
      most: 8,
      role: 'left-out',
      doc: 'An address of a page, alone on its line.',
      takes: 'https://example.org/news/flood',
      refuses: 'The form is at https://example.org/form until Friday.',
    },
    ({ text }) => text.length < 400 && !text.includes(' ') && ADDRESS_ONLY.test(text),
  ),
  {
    name: 'capitals-promotion',
    most: 30,
    role: 'left-out',
    doc: 'A whole headline in capitals among paragraphs.',
    takes: 'FARMERS COUNT THE COST OF A SECOND FLOOD IN A YEAR',
    refuses: 'THE AFTERMATH',
    test: ({ passage, place }) =>
      place !== 'head' &&
      !passage.shape.bullet &&
      passage.shape.words >= 7 &&
      passage.shape.words <= 30 &&
      !'.”"'.includes(passage.text.charAt(passage.text.length - 1)) &&
      !passage.shape.quoted &&
      passage.shape.last !== ':' &&
      passage.shape.capitals().caps,
  },
];
