import { PICTURE_AGENCY, PICTURE_NETWORK } from '../../facts/agencies.ts';
import { isNameAlone } from '../../facts/byline.ts';
import { isAgency, isKnownOutlet } from '../../facts/outlets.ts';
import { phraseBook } from '../../words.ts';
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
const isLabelled = phraseBook('lines/credit-labels');
const describesPicture = phraseBook('lines/pictured');
const CAPTION_LABEL =
  /^(?:image|media|video|picture|photo|gallery|slide|figure|fig\.?)?\s?(?:caption|captions)\s?[,:]?(?:\s.{0,400})?$/i;
/** Papers also write “Mr Roe (pictured) said …”: in a line with a stop these words prove nothing. */
const POINTED =
  /\((?:left|right|cent(?:re|er)|pictured|above|far left|far right|middle|top|bottom|back|front)\b[^)]{0,40}\)|, pictured\b|\bpictured (?:above|below|left|right|here|in|with|at|on|outside)\b/i;

const isCredit = ({ text, key, shape }: Context['passage']): boolean => {
  if (shape.words > 16 || text.length > 130) return false;
  if (/\/|via/.test(text) && ON_NETWORK.test(text)) return true;
  if (ENDS_WITH_AGENCY.test(text) && AGENCY_ONLY.test(text))
    return !NETWORK_ALONE.test(key) && (isAgency(text) || !isKnownOutlet(text));
  if (shape.sentences || (shape.last === '.' && shape.words > 9)) return false;
  return isLabelled(key.replace(/^[([]/, '')) || /^©\s?(?!\d{4})\S/.test(text);
};

const SHOWN =
  /^(?:An?|Two|Three|Four|Five|Several|Many|People|Men|Women|Children|Police|The|Crowds?|Firefighters|Soldiers|Protesters|Aerial|Close)\b/u;
const SHOWS =
  /\b(?:stands?|sits?|walks?|holds?|looks?|smiles?|lies?|wears?|speaks?|poses?|gathers?|shows?|is|are|\p{Ll}{3,}ing)\b/u;
const TOLD =
  /["“”]|\b(?:was|were|had|has|have|been|said|told|will|would|could|stood|sat|shot|killed|died|fell|\p{Ll}{3,}ed by)\b/u;
const VIDEO_LENGTH =
  /^(?:\d{1,2}:)?\d{1,2}:\d\d\s?(?:[-–—|·]\s?(?:Source|Video|Now [Pp]laying)\b.{0,60}|(?:min(?:ute)?s?|sec(?:ond)?s?)\b.{0,20})$|^(?:Duration|Video length|Watch time)\b.{0,30}$/;

/** Pictures: their credits, their captions, the buttons of their viewers. */
export const pictures: readonly Rule[] = [
  wordsRule({
    name: 'caption-label',
    most: 70,
    role: 'caption',
    doc: 'The words “Image caption”, with or without the caption itself.',
    words: ({ text, shape }) => shape.words <= 70 && CAPTION_LABEL.test(text) && /caption/i.test(text),
  }),
  wordsRule({
    name: 'picture-credit',
    most: 16,
    role: 'credit',
    doc: 'Who took the picture.',
    words: isCredit,
  }),
  wordsRule({
    name: 'pictured',
    most: 60,
    role: 'caption',
    doc: 'Says of itself that it describes a picture.',
    words: ({ text, key, shape }) =>
      !isQuotedSpeech(text) &&
      (describesPicture(key) || (!shape.stopped && POINTED.test(text))) &&
      !/\b(?:he|she|they|police|who) (?:said|told|added)\b/.test(text),
  }),
  wordsRule({
    name: 'video-length',
    most: 9,
    doc: 'How long a video is, and whose.',
    words: ({ text, shape }) => shape.words <= 9 && VIDEO_LENGTH.test(text),
  }),
  {
    name: 'video-title',
    most: 20,
    doc: 'The title of a video, above its length.',
    test: ({ passage, passages, index }) =>
      VIDEO_LENGTH.test(passages[index + 1]?.text ?? '') && !passage.shape.stopped,
  },
  {
    name: 'name-below-caption',
    most: 8,
    role: 'credit',
    doc: 'The photographer’s name, right under a caption that is a sentence, where the paragraphs stand apart.',
    test: isNameBelow,
  },
  {
    name: 'caption-above-name',
    most: 30,
    role: 'caption',
    doc: 'A sentence with the photographer’s name right under it.',
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
    test: (context) => isBesideCredit(context),
  },
  {
    name: 'picture-alternative',
    most: 30,
    role: 'caption',
    doc: 'What a picture shows, told in the present for those who cannot see it, above the caption.',
    test: ({ passage, verdicts, index }) => {
      const next = verdicts[index + 1];
      if (next?.role !== 'caption' && next?.role !== 'credit') return false;
      return (
        passage.shape.words <= 30 &&
        SHOWN.test(passage.text) &&
        SHOWS.test(passage.text) &&
        !TOLD.test(passage.text)
      );
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
