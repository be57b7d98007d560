import { PICTURE_AGENCY, PICTURE_NETWORK } from '../../facts/agencies.ts';
import { isNameAlone } from '../../facts/byline.ts';
import { isAgency, isKnownOutlet } from '../../facts/outlets.ts';
import type { Passage } from '../passage.ts';
import { type Context, type Rule, wordsRule } from '../rule.ts';

const WHO = "[\\p{L}\\d][\\p{L}\\d .’'&-]{0,44}";
const AGENCY_ONLY = new RegExp(
  `^[(\\[]?(?:(?:©|\\(c\\)|via|by|from|courtesy(?: of)?|photo(?:graph)?s?(?: by)?|pic(?:ture)?s?|images?|file) ?:? ?)?(?:${WHO}\\s?(?:[/|,]|via|for|—|–|-|\\()\\s?)?${PICTURE_AGENCY}\\)?(?:\\s?(?:[/|,]|via|for|/ ?via| and | )\\s?(?:${PICTURE_AGENCY}|file|archive|pool|stock))*\\s?(?:via ${WHO})?[)\\].]?$`,
  'iu',
);
/** How such a line ends: a quick look before the slow one. */
const ENDS_WITH_AGENCY = new RegExp(
  `(?:${PICTURE_AGENCY}|file|archive|pool|stock)\\)?\\s?[)\\].]?$|via`,
  'iu',
);
const ON_NETWORK = new RegExp(
  `^[(\\[]?(?:${WHO}|${PICTURE_AGENCY}) ?(?:/|via) ?${PICTURE_NETWORK}[)\\].]?$`,
  'u',
);
const NETWORK_ALONE =
  /^(?:x|facebook|twitter|instagram|tiktok|youtube|bbc|cnn|itv|mega|cp|file|the guardian|guardian|the times|the sun|telegraph|sky news|abc news|fox news)$/i;
const LABELLED =
  /^[([]?(?:image|images|picture|pictures|pic|pics|photo|photos|photograph|photographs|photography|illustration|graphic|video|credit|credits|artwork|main image|lead image|cover image|header image|featured image|top image|photo credit|image credit|picture credit|photo illustration|file photo|handout)s?(?: credits?| source| copyright| by| via| courtesy(?: of)?| from|credit|source)?(?:s)?\s?(?:[:,|]|©|\bby\b|\bcourtesy\b|\bfrom\b)\s?\S.{0,90}$/iu;
const BBC_SOURCE = /^(?:image|media|video|picture|photo) (?:source|copyright|credit)\b[,:]?.{0,80}$/i;
const COURTESY =
  /^(?:photos?|pictures?|images?|illustration|video|graphic)?\s?(?:courtesy(?: of)?|supplied by|provided by|handout)\b[^.!?]{2,60}$/i;
const CAPTION_LABEL =
  /^(?:image|media|video|picture|photo|gallery|slide|figure|fig\.?)?\s?(?:caption|captions)\s?[,:]?(?:\s.{0,400})?$/i;
const PICTURED =
  /^(?:pictured|picture[ds]?|above|below|left|right|top|from left|clockwise|inset|file photo|file picture|file image|file footage|file|archive|photo|undated|stock (?:image|photo)|caption)\b(?: \([^)]{1,30}\))?(?: ?:|\s[–—-](?=\s))\s?\S|^(?:pictured|file photo|file image|\(?l[- ]r\)?|\(?left to right\)?|\(?from left\)?|\(from l)\b[^a-z]?/i;
const SEEN =
  /\b(?:file (?:photo|picture|image)|(?:stock|library) (?:image|photo)|seen here|shown here|in this (?:file|undated|handout|photo|image|picture|screen ?grab|combination|still)|screen ?(?:grab|shot) (?:from|of)|handout (?:photo|image|picture)|artist'?s impression|(?:is|are) (?:seen|pictured|shown) (?:in|at|during|outside|with|on|after|here))\b/i;
/** Papers also write “Mr Roe (pictured) said …”: in a line with a stop these words prove nothing. */
const POINTED =
  /\((?:left|right|centre|center|pictured|above|far left|far right|second left|second right|middle|top|bottom|back|front)\b[^)]{0,40}\)|, pictured\b|\bpictured (?:above|below|left|right|here|in|with|at|on|outside)\b/i;
const VIEWER =
  /^(?:hide caption|show caption|toggle caption|view caption|read caption|enlarge (?:this )?(?:image|photo)|enlarge|view (?:image|photo|gallery|slideshow|fullscreen|full ?screen|larger|all photos?|\d+ (?:photos?|images))\b.{0,40}|open image in (?:gallery|new).{0,20}|open (?:image|gallery|lightbox)\b.{0,20}|click to (?:enlarge|expand|view|zoom).{0,30}|tap to (?:enlarge|expand|view).{0,20}|(?:image|photo|picture|slide|gallery)? ?\(?\d{1,3} ?(?:of|\/) ?\d{1,3}\)?(?: (?:photos?|images?|pictures?|slides?|view gallery))?|\[\d{1,2}\/\d{1,2}\].{0,300}|(?:previous|next) (?:image|slide|photo)|(?:photo|image|picture) gallery.{0,30}|gallery|slideshow|(?:launch|start) (?:gallery|slideshow)|\d{1,3} (?:photos?|images?|pictures|gallery images?|view gallery)|(?:full ?screen|zoom|expand|close image|lightbox)|image (?:unavailable|not available)|no (?:image|photo) available|(?:play|watch)(?:ing)?(?: the)? video\b.{0,30}|video(?: player)?|video duration.{0,20}|now playing|current time.{0,30}|duration.{0,12}|unmute|mute|pause|replay|autoplay|stream type.{0,12}|live video|media player.{0,20}|this is a modal window.{0,40}|next video|previous video|up next|more videos|video by .{2,40}|photos?|pictures|image|images|photograph|caption|credit|getty|infographic|chart|graphic|map)$/;

const isCredit = ({ text, key, shape }: Context['passage']): boolean => {
  if (shape.words > 16 || text.length > 130) return false;
  if (BBC_SOURCE.test(text)) return true;
  if (/\/|via/.test(text) && ON_NETWORK.test(text)) return true;
  if (ENDS_WITH_AGENCY.test(text) && AGENCY_ONLY.test(text))
    return !NETWORK_ALONE.test(key) && (isAgency(text) || !isKnownOutlet(text));
  if (shape.sentences || (shape.last === '.' && shape.words > 9)) return false;
  return LABELLED.test(text) || COURTESY.test(text) || /^©\s?(?!\d{4})\S/.test(text);
};

const ALTERNATIVE =
  /^(?:An?|Two|Three|Four|Five|Several|Many|People|Men|Women|Children|Police|The|Crowds?|Firefighters|Soldiers|Protesters|Aerial|Close)\b.{0,160}\b(?:stands?|sits?|walks?|holds?|holding|looks?|looking|smiles?|smiling|lies?|lying|wearing|wears|speaks?|speaking|poses?|posing|gathers?|shows?|showing|is|are|\p{Ll}{3,}ing)\b/u;
const TOLD =
  /["“”]|\b(?:was|were|had|has|have|been|said|told|will|would|could|stood|sat|shot|killed|died|fell|\p{Ll}{3,}ed by)\b/u;
const VIDEO_LENGTH =
  /^(?:\d{1,2}:)?\d{1,2}:\d\d\s?(?:[-–—|·]\s?(?:Source|Video|Now [Pp]laying)\b.{0,60}|(?:min(?:ute)?s?|sec(?:ond)?s?)\b.{0,20})$|^(?:Duration|Video length|Watch time)\b.{0,30}$/;

/** Pictures: their credits, their captions, the buttons of their viewers. */
export const pictures: readonly Rule[] = [
  wordsRule(
    {
      name: 'caption-label',
      most: 70,
      role: 'caption',
      doc: 'The words “Image caption”, with or without the caption itself.',
      takes: 'Image caption, Volunteers fill sandbags at the old mill',
      refuses: 'Image matters, said the coach, whose caption contest raised £300.',
    },
    ({ text, shape }) => shape.words <= 70 && CAPTION_LABEL.test(text) && /caption/i.test(text),
  ),
  wordsRule(
    {
      name: 'picture-credit',
      most: 16,
      role: 'credit',
      doc: 'Who took the picture.',
      takes: 'Image source, Getty Images',
      refuses: 'Getty Images lost the case on Monday.',
    },
    isCredit,
  ),
  wordsRule(
    {
      name: 'picture-viewer',
      most: 24,
      role: 'left-out',
      doc: 'A button or counter of a gallery or a player.',
      takes: 'View image in fullscreen',
      refuses: '1 of 5 voters stayed away.',
    },
    ({ key, shape }) => shape.last !== '.' && VIEWER.test(key),
  ),
  wordsRule(
    {
      name: 'pictured',
      most: 60,
      role: 'caption',
      doc: 'Says of itself that it describes a picture.',
      takes: 'Pictured: the old mill at Vale on Monday',
      refuses: 'Pictured on every front page, he could not hide.',
    },
    ({ text, shape }) =>
      shape.words <= 60 &&
      !isQuotedSpeech(text) &&
      (isLabelledCaption(text) || SEEN.test(text) || (!shape.stopped && POINTED.test(text))) &&
      !/\b(?:he|she|they|police|who) (?:said|told|added)\b/.test(text),
  ),
  wordsRule(
    {
      name: 'video-length',
      most: 9,
      role: 'left-out',
      doc: 'How long a video is, and whose.',
      takes: '00:54 - Source: CNN',
      refuses: '00:54 was when the clock stopped, the court heard.',
    },
    ({ text, shape }) => shape.words <= 9 && VIDEO_LENGTH.test(text),
  ),
  {
    name: 'video-title',
    most: 20,
    role: 'left-out',
    doc: 'The title of a video, above its length.',
    takes: '⟦Dam breaks in the vale⟧\n00:54 - Source: CNN',
    refuses: 'The dam broke at night, said the county.\n00:54 - Source: CNN',
    test: ({ passage, verdicts, index }) => {
      const isAbove = verdicts[index + 1]?.rule === 'video-length';
      const isBelow = verdicts[index - 1]?.rule === 'audio-player';
      return (isAbove || isBelow) && !passage.shape.stopped && passage.shape.words <= (isAbove ? 20 : 8);
    },
  },
  {
    name: 'name-below-caption',
    most: 8,
    role: 'credit',
    doc: 'The photographer’s name, right under a caption that is a sentence, where the paragraphs stand apart.',
    takes: '…Volunteers fill sandbags at the old mill.\n⟦Jane Doe⟧…',
    refuses: '…⟦Jane Doe⟧…',
    test: isNameBelow,
  },
  {
    name: 'caption-above-name',
    most: 30,
    role: 'caption',
    doc: 'A sentence with the photographer’s name right under it.',
    takes: '…⟦Volunteers fill sandbags at the old mill.⟧\nJane Doe…',
    refuses: '…⟦Volunteers fill sandbags at the old mill.⟧\n\nJane Doe…',
    test: ({ passages, verdicts, index }) =>
      verdicts[index + 1]?.role === 'credit' &&
      passages[index + 1]?.gap === 0 &&
      isNameAlone(
        (passages[index + 1]?.text ?? '')
          .replace(/^\(|\)$/g, '')
          .split('/')[0]
          ?.trim() ?? '',
      ),
  },
  {
    name: 'caption-before-credit',
    most: 60,
    role: 'caption',
    doc: 'Stands on the line above a picture’s credit, or between “Image caption” and the next paragraph.',
    takes:
      'The river rose by a metre in the night, the county said.\n\n⟦Volunteers fill sandbags at the old mill⟧\nImage source, Getty Images',
    refuses:
      'The river rose by a metre in the night, the county said.\n\n⟦Nobody was hurt, and the school is to open again.⟧\n\nImage source, Getty Images',
    test: (context) => isBesideCredit(context),
  },
  {
    name: 'picture-alternative',
    most: 30,
    role: 'caption',
    doc: 'What a picture shows, told in the present for those who cannot see it, above the caption.',
    takes: '⟦Two men stand beside a pile of sandbags.⟧\nVolunteers at the old mill. (Image: Vale Police)',
    refuses: '⟦Two men stood in court over the sandbags.⟧\nVolunteers at the old mill. (Image: Vale Police)',
    test: ({ passage, verdicts, index }) => {
      const next = verdicts[index + 1];
      if (next?.role !== 'caption' && next?.role !== 'credit') return false;
      return passage.shape.words <= 30 && ALTERNATIVE.test(passage.text) && !TOLD.test(passage.text);
    },
  },
];

/** A name alone, or with who sells the picture, right under a sentence and apart from what follows. */
function isNameBelow({ passage, passages, verdicts, index, place }: Context): boolean {
  const before = passages[index - 1];
  const next = passages[index + 1];
  if (place !== 'between' || before === undefined || next === undefined || passage.gap > 0 || next.gap === 0)
    return false;
  const [name = '', ...house] = passage.text.replace(/^\(|\)$/g, '').split('/');
  const isSigned =
    isNameAlone(name.trim()) &&
    house.length <= 1 &&
    /^(?:\p{Lu}[\p{L}.]+(?: |$)){0,4}$/u.test((house[0] ?? '').trim());
  return (
    isSigned &&
    verdicts[index - 1] === null &&
    before.gap > 0 &&
    before.shape.last === '.' &&
    before.shape.words <= 30 &&
    !before.shape.quoted
  );
}

const isLabelledCaption = (text: string): boolean =>
  PICTURED.test(text) && /[:–—-]|\bL[- ]R\b|from left/i.test(text.slice(0, 40));

const isQuotedSpeech = (text: string): boolean =>
  /^["“‘]/.test(text) || /["”’],? (?:he|she|they|said)\b/.test(text);

/** Touches a picture's credit or caption label, in a shape that no paragraph has there. */
function isBesideCredit(context: Context): boolean {
  const { passage, verdicts, index } = context;
  const [before, after] = [verdicts[index - 1], verdicts[index + 1]];
  const isAbove = after?.role === 'credit';
  if (!isAbove && before?.role !== 'credit' && before?.rule !== 'caption-label') return false;
  if (isFirstOfAll(context)) return false;
  const { words } = passage.shape;
  if (isQuotedSpeech(passage.text) || words > 60 || words < 2) return false;
  return isAbove ? isAboveCredit(context) : isBelowCredit(context);
}

const isLabel = ({ stopped, last }: Passage['shape']): boolean => !stopped && last !== ':' && last !== ',';

/** Above the text, with no line before it that could be the headline: then it is that. */
function isFirstOfAll({ passages, verdicts, index, place }: Context): boolean {
  const isLine = (one: Passage, at: number): boolean => verdicts[at] === null && one.shape.words >= 4;
  return place === 'head' && !passages.slice(0, index).some(isLine);
}

function isAboveCredit({ passage, passages, index }: Context): boolean {
  const { shape, gap } = passage;
  if ((passages[index + 1]?.gap ?? 1) > 0) return isLabel(shape) && shape.words >= 3;
  return isLabel(shape) || (shape.words <= 35 && gap > 0);
}

function isBelowCredit({ passage, passages, verdicts, index }: Context): boolean {
  const { shape, gap } = passage;
  const before = verdicts[index - 1];
  if (before?.rule === 'caption-label' && /caption\s?[,:]?$/i.test(passages[index - 1]?.text ?? ''))
    return isLabel(shape) || gap === 0;
  const isApart = (passages[index + 1]?.gap ?? 1) > 0;
  return before?.role === 'credit' && gap === 0 && isLabel(shape) && shape.words >= 3 && isApart;
}
