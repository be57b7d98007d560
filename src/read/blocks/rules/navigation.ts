import { looksLikeOutlet } from '../../facts/outlets.ts';
import { readStamp } from '../../facts/timestamp.ts';
import { type Rule, wordsRule } from '../rule.ts';

const SKIP =
  /^(?:skip|jump|go) (?:straight )?to (?:the )?(?:main )?(?:content|site index|navigation|footer|search|menu|article|accessibility|comments?|top|end|header|main)\b.{0,30}$/;
const CONTROL =
  /^(?:(?:open|close|show|hide|toggle|expand|collapse|main|site|mobile|user|account|sub)(?: the| this| site| main| mobile| navigation| side)* ?(?:menu|navigation|nav|search|sidebar|panel|modal|dialog|window|bar|popup)|menu|search(?: (?:for|the site|this site|bbc|icon|button|here)\b.{0,20})?|home(?:page)?|sign ?(?:in|out|up|in\/up)|log ?(?:in|out)|my (?:account|profile|news)|your account|subscribe(?: now)?|register|newsletters?|accessibility(?: (?:help|links|statement))?|edition|international edition|uk edition|us edition|change (?:edition|location)|language|english|cookies?|settings|profile|notifications|e-?paper|e-?edition|contact(?: us)?|about(?: us)?|advertise(?: with us)?|help|faqs?|careers|jobs|donate|support us|back|close|ok|okay|accept(?: all)?|reject(?: all)?|dismiss|cancel|got it|submit|loading|next page|previous page|page \d+(?: of \d+)?|\d+ of \d+|previous|next|older posts|newer posts|go back|breadcrumb|you are here|sitemap|site ?map|site index|a-z|rss|feedback|print edition|today's paper|latest edition|digital edition|digital issue|view the latest digital issue|weather|tv guide|horoscopes|puzzles|crosswords?|games|obituaries|classifieds|property|dating|bmd|book an ad|public notices|podcasts|newsletters|live tv|watch live|listen live|iplayer|sounds|more menu|all sections|sections|top stories|for you|my sky|discover|trending|popular|explore|no results|clear|filter|sort|select|apply)$/;
const SECTION =
  /^(?:(?:uk|us|u\.s\.?|world|local|national|international|business|political?s?|crime|health|sports?|tech|technology|science|education|environment|climate|entertainment(?: & arts)?|showbiz|celebrity|celebs|lifestyle|travel|food|money|economy|markets?|finance|opinion|comment|analysis|features?|explainer|live|exclusive|breaking(?: news)?|latest|news|top|royals?|royal family|weather|culture|arts|music|film|tv|tv & radio|books|football|cricket|rugby|europe|asia|africa|americas?|middle east|australia|england|scotland|wales|northern ireland|london|courts?|counter[- ]terrorism|terrorism|policing|law|society|media|defen[cs]e|security|military|immigration|brexit|transport|housing|home|family|parenting|religion|technology|tech|cyber|energy|farming|community|investigations?|in depth|long reads?|interview|profile|obituary|obituaries|editorial|letters?|columnists?|voices|perspective|factbox|fact check|reality check|press release|news release|media release|for immediate release|immediate release|for release|announcement|statement|speech|guidance|policy paper|news story|blog|report|research|video|podcast|gallery|pictures|special report|the papers|week in review|magazine|sponsored|premium|subscriber(?:s)? only|updated|update|just in|developing|developing story|trending|must read|editor's pick|top story|lead story|uk news|world news|us news|local news|uk politics|us politics|world politics|business news|crime news|news uk)(?: (?:news|&|and|\/|\||>|-|–|•|·|,) ?| |$)){1,4}$/;
const CRUMBS = /^(?:home(?:page)?|news|uk|world|bbc|sky news)\s?(?:[>›»/|→▸]|::)\s?.{1,140}$/i;
const SEPARATED = /^(?:[^.!?:|>›»•·/]{1,30}\s?[|>›»•·/]\s?){2,15}[^.!?:|>›»]{1,80}$/;
const WEATHER = /^.{0,30}-?\d{1,2} ?°\s?[CF]?.{0,30}$/;
const FOOTER_LINKS =
  /^(?:(?:about(?: us)?|contact(?: us)?|terms(?: (?:of|and|&) (?:use|service|conditions))?|privacy(?: (?:policy|notice|centre|center|settings))?|cookies?(?: (?:policy|settings))?|advertis(?:e|ing)(?: with us)?|accessibility(?: help)?|careers|jobs|help|subscribe|newsletters?|complaints?|corrections|modern slavery(?: act)?(?: statement)?|site ?map|rss|faqs?|do not (?:sell|share) my (?:personal )?info(?:rmation)?|ad ?choices|editorial (?:code|guidelines|policy)(?: and guidelines)?|code of (?:ethics|conduct)|masthead|feedback|parental guidance|get personalised newsletters|why you can trust the bbc|syndication|press office|work for us|our (?:team|journalists|titles|papers)|how to complain|manage (?:cookies|consent|preferences))[\s|·•,/–-]*){1,20}$/;

/** One such word is enough; “help” or “jobs” alone may be a crosshead. */
const SURE_LINK =
  /privacy|terms|cookie|accessib|site ?map|contact us|about us|advertis|complaints|corrections|modern slavery|masthead|ad ?choices|syndication|work for us|do not (?:sell|share)/;
const LIST_MARK =
  /^(?:list of \d+ items?|list \d+ of \d+|end of list|\d+ items?|end of (?:content|article|main content))$/;
/** Names of the fields that stand over an official press release. */
const FIELD =
  /^(?:from|published|last updated|delivered on|location|applies to|organisations?|topic|history|brand|first published|document type|release date|contact|issued by|author|posted|subject|share|get emails about this page)$/;

const MARKUP =
  /^\{"@?\w{1,30}" ?:|^!?\[[^\]]{0,300}\]\([^)\s]{1,600}\)$|^<\/?[a-z][^<>]{0,300}>|^[.#@]?[\w-]+(?:[ ,.#>]{1,3}[\w-]+){0,6} ?\{$|^[a-z-]+: ?[^;]{1,100};$|^(?:var|function|window|document|googletag|\$)\b.{0,200}[;{}]$/u;

/** How markup begins or ends: a quick look before the slow one. */
const mayBeMarkup = (text: string): boolean =>
  '![<{'.includes(text.charAt(0)) || '{;}'.includes(text.charAt(text.length - 1));

/** What gets a reader about a site. */
export const navigation: readonly Rule[] = [
  {
    name: 'markup',
    placeless: true,
    role: 'left-out',
    doc: 'A tag or a line of a style sheet that a collector took for text.',
    takes: '<div class="share">',
    refuses: 'The rate is < 4 per cent, the county said, and > 2.',
    test: ({ passage: { text } }) => mayBeMarkup(text) && MARKUP.test(text.slice(0, 2000)),
  },
  wordsRule(
    {
      name: 'skip-link',
      most: 10,
      role: 'left-out',
      doc: 'A link past the navigation.',
      takes: 'Skip to main content',
      refuses: 'Skip to the year 2030, and the dam is built.',
    },
    ({ key }) => SKIP.test(key),
  ),
  wordsRule(
    {
      name: 'list-mark',
      most: 6,
      role: 'left-out',
      doc: 'What a page reads out before the items of a list of links.',
      takes: 'list 1 of 3',
      refuses: 'The list is one of three.',
    },
    ({ key }) => LIST_MARK.test(key),
  ),
  {
    name: 'field-name',
    most: 5,
    role: 'left-out',
    doc: 'The name of a field of a press release’s head, alone on its line and with a colon or above a line of its value.',
    takes:
      'New fund to repair old walls\n\n⟦From:⟧\nDepartment for Walls\n\nA new fund to help towns repair their walls has opened for applications, the minister said on Monday.',
    refuses: 'Where is he from?',
    test: ({ passage, passages, index }) =>
      FIELD.test(passage.key) &&
      !passage.shape.stopped &&
      index < 30 &&
      (passage.text.endsWith(':') || passages[index + 1]?.gap === 0) &&
      readStamp(passage.text) === null,
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
  wordsRule(
    {
      name: 'site-control',
      most: 6,
      role: 'left-out',
      doc: 'A button or an entry of a menu, outside the paragraphs.',
      takes:
        '⟦Menu⟧\n\nRiver breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses, the county said.',
      refuses: '…⟦Help⟧…',
    },
    ({ key, shape }) => shape.words <= 6 && CONTROL.test(key),
    'head',
    'tail',
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
      name: 'footer-links',
      most: 40,
      role: 'left-out',
      closes: 'end',
      doc: 'The links at the foot of a page.',
      takes: 'Terms of use | Privacy policy | Cookies',
      refuses: 'Privacy is not what the minister had in mind.',
    },
    ({ key }) => key.length < 300 && FOOTER_LINKS.test(key) && (SURE_LINK.test(key) || /[|·•,/]/.test(key)),
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
    ({ key, shape }) => shape.words <= 7 && SECTION.test(key),
    'head',
    'tail',
  ),
  wordsRule(
    {
      name: 'outlet-name',
      most: 6,
      role: 'left-out',
      doc: 'The outlet’s own name at the head or the foot of the page.',
      takes:
        '⟦Vale Evening Post⟧\n\nRiver breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses, the county said.',
      refuses: '…⟦Vale Evening Post⟧…',
    },
    ({ text, shape }) => shape.words <= 5 && looksLikeOutlet(text),
    'head',
    'tail',
  ),
  wordsRule(
    {
      name: 'weather',
      most: 6,
      role: 'left-out',
      doc: 'The weather in a page’s head.',
      takes:
        '⟦Northmoor 12°C⟧\n\nRiver breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses, the county said.',
      refuses: 'It was 12°C in Northmoor when the wall gave way, and the rain did not stop.',
    },
    ({ text, shape }) => shape.words <= 6 && !shape.stopped && WEATHER.test(text),
    'head',
    'tail',
  ),
];
