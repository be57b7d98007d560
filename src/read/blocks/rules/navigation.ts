import { looksLikeOutlet } from '../../facts/outlets.ts';
import { readStamp } from '../../facts/timestamp.ts';
import { phrases } from '../../words.ts';
import { listRule, type Rule, wordsRule } from '../rule.ts';

const SECTIONS = phrases('lines/section-label');
const CRUMBS = /^(?:home(?:page)?|news|uk|world|bbc|sky news)\s?(?:[>›»/|→▸]|::)\s?.{1,140}$/i;
const SEPARATED = /^(?:[^.!?:|>›»•·/]{1,30}\s?[|>›»•·/]\s?){2,15}[^.!?:|>›»]{1,80}$/;
const MARKUP =
  /^\{"@?\w{1,30}" ?:|^<\/?[a-z][^<>]{0,300}>|^[.#@]?[\w-]+(?:[ ,.#>]{1,3}[\w-]+){0,6} ?\{$|^[a-z-]+: ?[^;]{1,100};$|^(?:var|function|window|document)\b.{0,200}[;{}]$/u;
const IMAGE = /^!?\[[^\]]{0,300}\]\([^)\s]{1,600}\)$/;

/** One section or several: “UK News”, “Arts & Culture”, “News | Press release”. */
const isSection = (key: string): boolean =>
  SECTIONS.has(key) || key.split(/ ?(?:[&/|>•·,-]|\band\b) ?/).every((part) => SECTIONS.has(part));

/** What gets a reader about a site. */
export const navigation: readonly Rule[] = [
  {
    name: 'markup',
    placeless: true,
    doc: 'A tag or a line of a style sheet that a collector took for text.',
    test: ({ passage: { text } }) => MARKUP.test(text.slice(0, 2000)) || IMAGE.test(text),
  },
  {
    name: 'issuer',
    most: 30,
    role: 'byline',
    doc: 'The office from which a press release comes, under “From:”.',
    test: ({ passage, passages, index }) =>
      passages[index - 1]?.key === 'from' && !passage.shape.stopped && passage.shape.words <= 30,
  },
  listRule({
    name: 'site-control',
    most: 6,
    doc: 'A button or an entry of a menu, outside the paragraphs.',
    places: ['head', 'tail'],
  }),
  wordsRule({
    name: 'breadcrumbs',
    most: 24,
    doc: 'The way from the front page to this one.',
    words: ({ text, shape }) =>
      text.length < 220 &&
      !shape.stopped &&
      (CRUMBS.test(text) ||
        (shape.words <= 24 && SEPARATED.test(text) && !/["“”]/.test(text) && readStamp(text) === null)),
    places: ['head', 'tail'],
  }),
  wordsRule({
    name: 'section-label',
    most: 7,
    doc: 'The name of the section, before the headline or after the text.',
    words: ({ key }) => isSection(key),
    places: ['head', 'tail'],
  }),
  wordsRule({
    name: 'outlet-name',
    most: 5,
    doc: 'The outlet’s own name at the head or the foot of the page.',
    words: ({ text }) => looksLikeOutlet(text),
    places: ['head', 'tail'],
  }),
];
