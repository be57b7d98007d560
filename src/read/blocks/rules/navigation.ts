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

/** How markup begins or ends: a quick look before the slow one. */
const mayBeMarkup = (text: string): boolean =>
  '![<{'.includes(text.charAt(0)) || '{;}'.includes(text.charAt(text.length - 1));

/** One section or several: “UK News”, “Arts & Culture”, “News | Press release”. */
const isSection = (key: string): boolean =>
  SECTIONS.has(key) || key.split(/ ?(?:[&/|>•·,-]|\band\b) ?/).every((part) => SECTIONS.has(part));

/** What gets a reader about a site. */
export const navigation: readonly Rule[] = [
  {
    name: 'markup',
    placeless: true,
    role: 'left-out',
    doc: 'A tag or a line of a style sheet that a collector took for text.',
    takes: '<div class="share">',
    refuses: 'The rate is < 4 per cent, the county said, and > 2.',
    test: ({ passage: { text } }) =>
      mayBeMarkup(text) && (MARKUP.test(text.slice(0, 2000)) || IMAGE.test(text)),
  },
  {
    name: 'issuer',
    most: 30,
    role: 'byline',
    doc: 'The office from which a press release comes, under “From:”.',
    takes:
      'New fund to repair old walls\n\nFrom:\n⟦Department for Walls⟧\n\nA new fund to help towns repair their walls has opened for applications, the minister said on Monday.',
    refuses:
      'The county had thanks\n\nfrom:\n⟦The town hall, which had been under water for a week by then.⟧',
    test: ({ passage, passages, index }) =>
      passages[index - 1]?.key === 'from' && !passage.shape.stopped && passage.shape.words <= 30,
  },
  listRule(
    {
      name: 'site-control',
      most: 6,
      doc: 'A button or an entry of a menu, outside the paragraphs.',
      takes:
        '⟦Menu⟧\n\nRiver breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses, the county said.',
      refuses: '…⟦Help⟧…',
    },
    { places: ['head', 'tail'] },
  ),
  wordsRule(
    {
      name: 'breadcrumbs',
      most: 24,
      role: 'left-out',
      doc: 'The way from the front page to this one.',
      takes:
        '⟦Home > News > Vale⟧\n\nRiver breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses, the county said.',
      refuses: 'The council’s way: home > school > work, and back.',
    },
    ({ text, shape }) =>
      text.length < 220 &&
      !shape.stopped &&
      (CRUMBS.test(text) ||
        (shape.words <= 24 && SEPARATED.test(text) && !/["“”]/.test(text) && readStamp(text) === null)),
    'head',
    'tail',
  ),
  wordsRule(
    {
      name: 'section-label',
      most: 7,
      role: 'left-out',
      doc: 'The name of the section, before the headline or after the text.',
      takes:
        '⟦UK News⟧\n\nRiver breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses, the county said.',
      refuses: '…⟦Health⟧…',
    },
    ({ key }) => isSection(key),
    'head',
    'tail',
  ),
  wordsRule(
    {
      name: 'outlet-name',
      most: 5,
      role: 'left-out',
      doc: 'The outlet’s own name at the head or the foot of the page.',
      takes:
        '⟦Vale Evening Post⟧\n\nRiver breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses, the county said.',
      refuses: '…⟦Vale Evening Post⟧…',
    },
    ({ text }) => looksLikeOutlet(text),
    'head',
    'tail',
  ),
];
