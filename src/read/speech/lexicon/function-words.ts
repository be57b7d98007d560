/** Closed classes of English words that the readers of clauses lean on. */
import { words } from './words.ts';

export const DETERMINERS: ReadonlySet<string> = words(`
  the a an this that these those his her their its my our your one another some several two three four five many most
  other both each no any every either all few`);

/** Pronouns that can stand as subject of a reporting verb. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = words('he she they i we it who you');

export const MALE_PRONOUNS: ReadonlySet<string> = words('he him his himself');
export const FEMALE_PRONOUNS: ReadonlySet<string> = words('she her hers herself');

/** Auxiliaries and adverbs that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = words(`
  has had have having also then later once previously earlier recently reportedly allegedly apparently simply just
  even still now again since first already often frequently never ever only always repeatedly quickly famously
  did does do would could will might may should must can himself herself themselves itself further meanwhile
  however therefore thus subsequently finally ultimately initially originally specifically explicitly publicly
  personally angrily bluntly boldly briefly calmly candidly cautiously clearly correctly defiantly falsely firmly
  flatly further gleefully humorously immediately indignantly informally infamously ironically jokingly loudly
  merely notably openly plainly pointedly politely privately proudly quietly rather readily rightly sarcastically
  sharply soon sternly strongly tearfully tellingly typically warmly wrongly today yesterday tonight monday tuesday
  wednesday thursday friday saturday sunday long twice similarly likewise instead actually certainly consistently
  effectively eventually generally implicitly nonetheless nevertheless occasionally routinely separately suddenly
  all both each memorably rhetorically emphatically`);

export const PASSIVE_AUXILIARIES: ReadonlySet<string> = words('is was are were be been being am get got');

export const PREPOSITIONS: ReadonlySet<string> = words(`
  of for at from with in on to by about into over under after before during between against among through without
  within near outside inside across behind beyond as like than toward towards upon around off onto via per until
  since despite except amid including alongside following regarding concerning`);

/** Words that open a clause of its own: a subject is not looked for across them. */
export const SUBORDINATORS: ReadonlySet<string> = words(
  'which whom while when whereas although though because since if unless until after before as that whether where but and so yet or what how why',
);

/** Capitalised only because they open a sentence; never the start of a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the a an this that these those his her their its my our your he she they i we it you who what when where why how
  which while and but or so yet for in on at by with from to of as after before during since until when although though
  because if unless however meanwhile also then there here now today yesterday tomorrow still even just only not no yes
  asked speaking according one two three four five six seven eight nine ten some several many most more other others
  another both each every all any few such much last next earlier later recently again once despite amid among between
  under over about into through without within than like unlike instead rather perhaps maybe indeed thus therefore
  nevertheless nonetheless moreover furthermore additionally besides finally first second third follow read is are was
  were be been has have had do does did can could will would should may might must let well oh look okay ok sure never
  always often sometimes usually overall although whether nor either neither along aside apart except given including
  following regarding upon across against behind beyond near outside inside around back up down out off added said
  says asking responding replying referring citing calling noting adding writing told pressed questioned
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december nobody everyone everybody nothing everything something someone anyone people
  because them him us me mine ours theirs hers none half part anything wherever whenever whatever whoever
  thousands hundreds dozens millions critics officials supporters researchers experts authorities lawmakers residents
  analysts voters students parents members sources campaigners investigators scientists democrats republicans
  describing describes speaking standing sitting asked born why these that's it's he's she's there's they're we're
  nearly roughly almost fully barely exactly half fewer
  i'm you're don't can't won't isn't aren't wasn't didn't doesn't let's what's who's here's`);

export const WEEKDAYS_AND_MONTHS: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.`);
