import { readByline } from '../../facts/byline.ts';
import { type Context, isReported, type Rule, wordsRule } from '../rule.ts';

const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b|&copy;|all (?:content|contents|material|images|rights)\b.{0,60}(?:©|copyright|reserved)|first published (?:by|in)\b.{0,60}©).{0,500}$|\ball rights (?:are )?reserved\b|\bmay not be (?:published|reproduced|copied|republished|redistributed)\b|\bno part of this (?:site|publication|article|website)\b|^the contents? of this site is\b|^registered (?:in england|office|company)\b|^\d{4} \S{2,40}(?: \S+){0,4} all rights/;
const DISCLAIMER =
  /^(?:the )?\w+(?: \w+){0,4} (?:is|are) not responsible for\b.{0,30}\b(?:content|external|internet|sites?|comments)\b|^our standards: |^disclaimer\b|^the (?:views|opinions)(?: and opinions| and views)? expressed\b|^(?:this|the) (?:article|content|story|post|report|page|copy|translation)\b.{0,40}\b(?:auto(?:-|matically )?generated|generated (?:by|from)|(?:published|reproduced|taken|sourced) from (?:a |an )?(?:\w+ )?(?:syndicated|agency|wire|press|third)|syndicated|was (?:produced|created|written|edited|translated) (?:by|with|using)\b.{0,40}\b(?:ai|artificial|automat|software)|contains affiliate|may contain affiliate|is editorially independent|is (?:licensed|republished|published) under|does not (?:constitute|reflect|necessarily)|is (?:for informational|provided for|intended for))|^\(?(?:except for the headline|with (?:inputs?|input) from agenc|with agency inputs|this story has not been edited)\b|^(?:we (?:are|abide|follow|comply|adhere)\b.{0,80}\b(?:ipso|editors'? code|press standards|code of (?:practice|conduct)))|\bipso\b.{0,80}\b(?:complain|regulat|member|standards)|^(?:if you (?:have|wish to make|want to make|would like to make) a(?:ny)? complaint|to (?:report|make) (?:an error|a complaint|a correction)|report (?:an error|a (?:problem|typo|mistake|correction))|(?:spotted|see|found|noticed) (?:an error|a mistake|a typo|something wrong)|corrections and clarifications|why you can trust)\b|^(?:all times|prices|figures) (?:are )?(?:correct|stated|accurate|delayed)\b.{0,60}$|^(?:data|quotes|information) (?:is |are )?(?:delayed|provided by)\b.{0,80}$|^(?:this (?:page|article|story) (?:was )?(?:last (?:updated|modified|reviewed)))\b|^(?:photo|image)s? for representation\b.{0,40}|^representational? image\b.{0,20}/;
const DESK =
  /^(?:(?:do|have|did|are|were) you\b.{0,140}\?.{0,300}\b(?:e-?mail|contact|get in touch|call|whatsapp|message|let us know|tell us|newsdesk|click|reporter|here|story)\b.{0,260}|(?:do you have|got|have you got|know|if you have|have) (?:a|any|an?y?|some|more)? ?(?:news |interesting |great |good |unusual )?(?:story|stories|tip|news|views|confidential news tip|pictures|photos|information|video|footage)\b.{0,40}\b(?:for us|to (?:share|tell)|you(?:'d| would)|that you|we should|we need|get in touch|contact|e-?mail|send|share|about this story|with (?:our|us))|(?:please )?(?:get in touch|contact (?:us|our|the (?:reporter|author|writer|newsroom|news ?desk|editor))|reach (?:out to )?(?:the (?:reporter|author)|her at|him at|them at|our)|e-?mail (?:us|our|your|the (?:author|reporter|newsroom)|\S+@)|send (?:us|your|any)|tell us|call our|message us|whatsapp us|tweet us|write to (?:us|the editor|the author|\w+ \w+ at)|to contact (?:the|us)|contact (?:[\w'.-]+ ){1,4}(?:at|on|via) \S*[@\d]|reach (?:[\w'.-]+ ){1,4}(?:at|on|via) \S*[@\d]|you can (?:also )?(?:contact|reach|email|get in touch|tweet|send us)|(?:his|her|their) email (?:is|address)|follow (?:him|her|them|the (?:author|reporter)|\w+(?: [\w.'-]+){0,3}) (?:on|@)|tweets? (?:@|at @)|twitter: ?@|e-?mail: ?\S+@|tel(?:ephone)?: ?[\d+]|contact: ?\S)\b.{0,260}|press(?: office)? (?:enquiries|contacts?|office)\b.{0,60}|media (?:enquiries|contacts?|inquiries)\b.{0,60}|news ?desk\b.{0,60})$/;
/** One to four addresses and what parts them. */
function isAddresses(key: string): boolean {
  const parts = key.split(/[ ,|/·•-]+/).filter((part) => part !== '');
  return parts.length <= 4 && parts.every((part) => /^[^@]{1,64}@[^@]{1,80}\.\w{2,6}$/.test(part));
}

const BROADCAST =
  /^(?:follow|listen to|watch|find|get|see|catch) (?:bbc|itv|sky|cbc|abc|stv|rté|global news|cnn|us|our|more)\b.{0,80}\b(?:on|at|news|sounds|iplayer|page|stories|facebook|twitter|here)\b.{0,200}$|^(?:if you (?:have been|are|'ve been|were) (?:personally )?affected by\b|details of (?:help|organisations)|for (?:information|details|help) and support\b|(?:information|help) and support\b|bbc action line)|^for more (?:stories|news|information) (?:like this|from|about|on|visit|see|check|go)\b.{0,200}$|^(?:send|share) your (?:story|stories|pictures|photos|videos|ideas|views)\b.{0,160}$/;
const ORIGIN =
  /^(?:source|sources|via|original(?: article| source| story)?|source link|read (?:the )?(?:original|source))\s?[:|–—-]\s?[^.!?]{2,120}$|^(?:source: )?read full article$|^(?:this (?:article|story|post|piece|report|content)|it) (?:was |has been |is |originally |first )*(?:originally |first )?(?:published|appeared|republished|posted|featured|reprinted|produced) (?:by|in|on|from|at|here|under|with|as|for)\b.{0,260}$|^(?:originally|first) (?:published|appeared|posted) (?:by|in|on|at|as|from|here)\b.{0,160}$|^(?:republished|reprinted|reproduced|published) (?:here )?(?:with permission|courtesy|under|from)\b.{0,160}$|^(?:the post|the article) .{3,160} (?:appeared first on|first appeared on)\b.{0,80}$|^citation: .{10,300}retrieved\b.{0,120}$|^a version of this (?:article|story|piece|review|column)\b.{0,300}$|^permalink\b.{0,100}$|^copyright \S.{0,80}$/;
const UPDATE_NOTE =
  /^\(?(?:(?:this|the) (?:article|story|report|post|page|piece|headline|copy|interview|conversation|transcript) (?:was|has been|have been|is) (?:been )?(?:amended|updated|corrected|edited|changed|clarified|modified|revised)\b.{0,400}|(?:this is a )?(?:breaking|developing) (?:news )?(?:story|news)\b.{0,200}\b(?:update|updates|updated|follows?|refresh|check back|more)\b.{0,100}|(?:please )?(?:check back|refresh (?:this|the) page|more (?:to follow|follows|soon|details (?:to follow|soon|as)|updates)|updates to follow|this (?:breaking news )?(?:story|page) (?:is being|will be) updated)\b.{0,120}|more (?:follows|to come|soon))\)?$/;
const TAGS =
  /^(?:(?:topics?|tags?|tagged|filed under|categor(?:y|ies)|keywords?|more about|explore more on these topics|read more about|subjects?|in this (?:story|article)|related (?:topics?|tags?|people|organisations|subjects|terms)|posted in|published in|labels|hashtags?|topics in this (?:article|story))(?: ?[:|•-] ?.{0,300})?)$/;
const BIO =
  /^(?:(?:about the (?:author|writer|reporter|contributor)s?)\b.{0,120}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},? (?:is|was|has been|covers|writes|reports|joined|works|leads|specialises|specializes)\b.{0,30}\b(?:a|an|the|for|on|about|as|our|at|in|[\p{Lu}][\p{L}'’]+(?:'s|’s))\b.{0,400})$/u;
const BIO_WORDS =
  /\b(?:reporter|correspondent|journalist|editor|columnist|staff writer|freelance|covers|covering|writes (?:about|for)|reports on|newsroom|contributor|newsletter|fellow at|author of|professor|lecturer|based in|twitter|@\w+|breaking news|producer)\b/i;
const ENDS =
  /^(?:\*+ ?)?(?:ends?|-30-|# ?# ?#|###|\(ends?\)|the end|notes? (?:to|for) (?:editors?|journalists)|editor'?s'? notes?|background notes|further information|about (?:the )?[^.!?]{2,50}|notes)(?: ?\*+)?$/;
const REPORTING =
  /^[—–-]? ?\(?(?:additional |extra |further )?(?:reporting|writing|editing|research|graphics?|compiled|translat(?:ed|ion)|edited|written|with (?:files|reporting|additional reporting|inputs?|contributions?|reports?)|contribut(?:ed|ing)|produced|photography|video) (?:and \w+ )?(?:by|from|for)\b.{2,400}$|^(?:\S+ ){1,12}contributed(?: (?:to|reporting|research|from|additional)\b.{0,120})?\.?$|^\(?(?:ap|afp|reuters|pa|with (?:reuters|agencies|afp|ap|ani|pti|wires?)(?:[ ,&]+\w+){0,4}|agencies|staff and agencies)\)?$|^(?:the )?associated press (?:writers?|reporters?|journalists?)\b.{0,300}\bcontributed\b.{0,80}$/i;

const OF_WRITER =
  /^(?:(?:has )?(?:reported|reports|covers|covered|writes|wrote|joined|works|lives|edits|is|was)|has been)\b/;

/** Begins with the writer's name, or the family name alone, and says what a line on the writer says; or is that name. */
function isOfWriter({ passage, passages, verdicts }: Context): boolean {
  const line = passages.find((_, at) => verdicts[at]?.role === 'byline');
  const byline = line === undefined ? null : readByline(line.text);
  const name = line?.text.slice(byline?.names.start ?? 0, byline?.names.end ?? 0) ?? '';
  if (!name.includes(' ')) return false;
  if (passage.text.toLowerCase() === name.toLowerCase()) return true;
  const used = [name, name.split(' ').at(-1) ?? name].find((one) => passage.text.startsWith(`${one} `));
  return used !== undefined && OF_WRITER.test(passage.text.slice(used.length + 1));
}

const isNearEnd = ({ passages, index, place }: Context): boolean =>
  place === 'tail' || passages.length - index <= 12 || index >= passages.length * 0.6;

/** The foot of a page: rights, disclaimers, who to write to, tags, the writer's life. */
export const footer: readonly Rule[] = [
  wordsRule(
    {
      name: 'copyright',
      role: 'left-out',
      closes: 'end',
      doc: 'Who holds the rights.',
      takes: '© 2023 Vale Evening Post. All rights reserved.',
      refuses: 'Copyright cases take years, said the judge, who holds that the law is “a maze”.',
    },
    ({ key, text, shape }) =>
      !isReported(text) &&
      COPYRIGHT.test(key) &&
      (shape.words <= 12 || /©|\(c\)|rights|may not|\d{4}|registered/.test(key)) &&
      !/^copyright (?:\w+ ){0,3}(?:cases?|laws?|holders?|claims?|rules?|theft|is|was|has)\b/.test(key),
  ),
  wordsRule(
    {
      name: 'disclaimer',
      role: 'left-out',
      closes: 'end',
      doc: 'What the outlet does not answer for, or by what rules it works.',
      takes: 'The Post is not responsible for the content of external sites.',
      refuses: 'The county is not responsible for the bridge, its lawyer told the court.',
    },
    ({ key, text }) => !isReported(text) && DISCLAIMER.test(key),
  ),
  wordsRule(
    {
      name: 'news-desk',
      most: 60,
      role: 'left-out',
      doc: 'Whom to write to at the outlet.',
      takes: 'Do you have a story for us? Email newsdesk@example.org',
      refuses: 'Do you have a story of the flood? Nearly everyone in Vale has.',
    },
    ({ key, text, shape }) =>
      shape.words <= 60 &&
      !isReported(text) &&
      (DESK.test(key) || isAddresses(key)) &&
      !/\b(?:police|crimestoppers|detectives|officers)\b/.test(key),
  ),
  wordsRule(
    {
      name: 'broadcaster-notice',
      most: 50,
      role: 'left-out',
      doc: 'Where else to follow the outlet, or where it lists help.',
      takes: 'Watch BBC Vale on BBC One and iPlayer.',
      refuses: 'Watch the river for a day, and one thing is clear.',
    },
    ({ key, text, shape }) => shape.words <= 50 && !isReported(text) && BROADCAST.test(key),
  ),
  wordsRule(
    {
      name: 'origin',
      most: 45,
      role: 'left-out',
      doc: 'Where the article was first printed.',
      takes: 'Source: Read Full Article',
      refuses: 'Source: that is what the river is to the vale, and more.',
      closes: 'end',
    },
    ({ key, shape }) =>
      shape.words <= 45 && ORIGIN.test(key) && !(shape.last === '.' && /^(?:source|via|it)\b/.test(key)),
  ),
  wordsRule(
    {
      name: 'update-note',
      most: 60,
      role: 'left-out',
      doc: 'Says that the article was changed or will be.',
      takes: 'This story has been updated with a statement by the county.',
      refuses: 'This story has been told in Vale for a hundred years.',
    },
    ({ key, shape }) => shape.words <= 60 && UPDATE_NOTE.test(key),
  ),
  wordsRule(
    {
      name: 'tags',
      most: 60,
      role: 'left-out',
      closes: 'list',
      doc: 'The topics under which the article is filed.',
      takes: 'The bridge will reopen in the spring, the county said.\n\n⟦Topics: Floods, Vale, Weather⟧',
      refuses: 'Topics ranged from floods to the weather, and nobody slept.',
    },
    ({ key, text, shape }) => shape.last !== '.' && (TAGS.test(key) || text === 'In:'),
  ),
  {
    name: 'writer-note',
    most: 60,
    role: 'left-out',
    doc: 'A line on the writer, at the end.',
    takes:
      'The bridge will reopen in the spring, after two years of work on both of its towers, the county said on Monday.\n\n⟦Jane Doe is a reporter for the Vale Evening Post.⟧',
    refuses: 'Jane Doe is a reporter who covers floods, and on Monday she lost her own house.',
    test: (context) => {
      const { passage, place, index, passages, verdicts } = context;
      if (passage.key === '' || passage.shape.words > 60 || passage.shape.quoted) return false;
      const rest = passages.length - index - 1;
      const isLast = rest <= 12 && verdicts.slice(index + 1).every((one) => one !== null);
      if (rest <= 12 && index > passages.length / 2 && isOfWriter(context)) return true;
      return (
        index > 0 &&
        (isLast || place === 'tail') &&
        BIO.test(passage.text.replace(/^[•*] ?/u, '')) &&
        BIO_WORDS.test(passage.text) &&
        !/\b(?:said|told|added) /.test(passage.text)
      );
    },
  },
  {
    name: 'reporting-by',
    most: 60,
    role: 'byline',
    doc: 'Who helped to report or edit, after the text.',
    takes:
      'The bridge will reopen in the spring, the county said.\n\n⟦(Reporting by Jane Doe; editing by John Roe)⟧',
    refuses: 'Reporting by her team shook the county, which has since paid for new wells.',
    test: (context) =>
      context.passage.key !== '' &&
      context.passage.shape.words <= 50 &&
      isNearEnd(context) &&
      REPORTING.test(context.passage.text) &&
      !(
        context.passage.shape.last === '.' &&
        /\b(?:who|which|has|shook|was)\b/.test(context.passage.text) &&
        !context.passage.text.startsWith('(')
      ),
  },
  {
    name: 'end-mark',
    most: 6,
    role: 'left-out',
    closes: 'end',
    doc: 'The word that ends a press release, or the notes behind it.',
    takes:
      'The bridge will reopen in the spring, the county said on Monday in its statement.\n\n⟦Notes to editors⟧\n\nVale County has 40,000 residents.',
    refuses: 'The bridge ends nowhere.',
    test: (context) => {
      const { passage, place, index, passages } = context;
      if (passage.shape.words > 6 || passage.shape.last === '.' || !ENDS.test(passage.key)) return false;
      const isSure =
        /^(?:\*+ ?)?(?:ends?|-30-|# ?# ?#|###|\(ends?\)|notes? (?:to|for) (?:editors?|journalists))$/.test(
          passage.key,
        );
      return (
        place !== 'head' &&
        index > 0 &&
        (isSure ? index >= passages.length * 0.3 : index >= passages.length * 0.6 && place === 'tail')
      );
    },
  },
];
