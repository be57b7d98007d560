/** Words that say that a person is meant, and what they tell of gender and number. */
import { words } from './words.ts';

/** Courtesy and rank before a name; they are cut off the printed name. */
export const TITLES: ReadonlySet<string> = words(`
  mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady baroness baron viscount earl count
  countess duke duchess prince princess king queen sen sen. sens. senator rep rep. reps. representative gov gov.
  governor president president-elect vice-president minister chancellor judge justice rev rev. reverend fr fr. father
  sister brother bishop archbishop cardinal pope rabbi imam pastor sheikh ayatollah gen gen. general lt lt. lieutenant
  col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cpl corporal cmdr cmdr. commander commodore
  admiral adm adm. brigadier marshal pvt private constable inspector superintendent supt supt. det det. detective insp
  insp. commissioner sheriff mayor cllr councillor councilman councilwoman alderman attorney atty. secretary ambassador
  del del. delegate congressman congresswoman chairman chairwoman chair speaker coach ac dac dci dcs di ds pc wpc dc acc
  dcc cc hon hon. hm hrh st prof chief deputy assistant officer agent principal dean premier comrade saint
  pres. asst. ag`);

/** Titles that only a person bears. */
export const COURTESY: ReadonlySet<string> = words(
  'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir dame lord lady baroness rev rev.',
);

export const MALE_TITLES: ReadonlySet<string> = words(`
  mr mr. sir lord baron viscount earl count duke prince king father fr fr. brother pope congressman councilman
  chairman`);
export const FEMALE_TITLES: ReadonlySet<string> = words(`
  mrs mrs. ms ms. miss dame lady baroness countess duchess princess queen sister congresswoman councilwoman
  chairwoman`);

/** Nouns for one person, by which a speaker may go unnamed. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  spokesman spokeswoman spokesperson spokespeople chief head boss leader director manager officer official officials
  adviser advisor aide aides assistant lawyer attorney solicitor barrister judge justice magistrate prosecutor coroner
  minister secretary president chairman chairwoman chairperson chair chancellor senator congressman congresswoman
  representative lawmaker lawmakers mp mps peer councillor mayor governor candidate nominee contender hopeful
  ambassador diplomat envoy commissioner constable superintendent inspector detective sergeant commander general
  colonel captain lieutenant major sheriff deputy policeman policewoman investigator agent spy soldier veteran
  scientist researcher researchers professor lecturer academic expert experts analyst analysts economist historian
  strategist pollster consultant author writer novelist poet journalist reporter reporters correspondent editor
  columnist critic critics host anchor presenter broadcaster commentator blogger actor actress singer musician star
  comedian director producer artist painter designer model teacher headteacher headmaster headmistress principal
  student students pupil pupils doctor doctors gp surgeon nurse paramedic midwife psychologist psychiatrist patient
  resident residents neighbour neighbours neighbor neighbors witness witnesses bystander onlooker passer-by survivor
  survivors victim victims suspect defendant man woman men women boy girl boys girls mother father mum dad parent
  parents son daughter brother sister husband wife widow widower uncle aunt cousin grandmother grandfather friend
  friends colleague colleagues partner neighbour fan fans supporter supporters voter voters protester protesters
  demonstrator activist activists campaigner campaigners organiser organizer volunteer volunteers farmer farmers worker
  workers driver pilot engineer builder shopkeeper owner founder co-founder executive executives ceo chief-executive
  businessman businesswoman billionaire mogul magnate tycoon entrepreneur investor banker trader banker landlord tenant
  coach trainer captain player striker goalkeeper midfielder defender champion athlete skipper winger batsman bowler
  priest vicar pastor bishop archbishop rabbi imam pope cardinal source sources insider insiders member members
  speaker treasurer clerk counsel counselor counsellor ranger guard gunman attacker moderator interviewer caller
  narrator immigrant refugee republican republicans democrat democrats conservative conservatives tory liberal
  socialist delegate delegates operative surrogate staffer staffers veteran hawk nominee incumbent challenger rival
  opponent king queen prince princess duke duchess lord lady lady baroness premier politician politicians
  person people others someone somebody one another observer observers author authors user users poster native
  year-old pensioner teenager youngster child children kid kids baby toddler adult couple pair duo trio brothers
  ex-wife ex-husband fiance fiancee boyfriend girlfriend nephew niece grandson granddaughter therapist
  boss manager curator librarian conservationist vet firefighter fireman chef waiter waitress barista baker lawyer
  cop cops bishop sailor senator senators governor governors co-author whistleblower commentator contestant winner
  ally allies backer backers pm taoiseach backbencher frontbencher youth peer counsel consultant physicist biologist chemist ecologist epidemiologist
  magistrate recorder whip grandparent carer worker trader mentor convener reviewer chancellor lecturer forward
  employee employees staffer customer customers donor donors passenger passengers attendee attendees guest guests participant participants interviewee respondent tory republican hostess heckler`);

export const MALE_NOUNS: ReadonlySet<string> = words(`
  spokesman chairman congressman businessman policeman headmaster man boy father dad son brother husband widower
  uncle grandfather king prince duke lord actor fireman batsman nephew grandson boyfriend ex-husband fiance waiter
  gunman sportsman`);
export const FEMALE_NOUNS: ReadonlySet<string> = words(`
  spokeswoman chairwoman congresswoman businesswoman policewoman headmistress woman girl mother mum mom daughter
  sister wife widow aunt grandmother queen princess duchess lady actress waitress niece granddaughter girlfriend
  ex-wife fiancee hostess baroness midwife`);
/** Roles of people whom a story need not name: they stand for a named person only where the name bore the noun. */
export const UNNAMED_NOUNS: ReadonlySet<string> = words(`
  source official woman man girl boy supporter adviser advisor aide reporter voter protester narrator moderator heckler
  witness resident spokesman spokeswoman spokesperson staffer operative judge patient student teacher employee worker
  insider member neighbour neighbor friend colleague customer driver passenger bystander survivor victim user caller
  interviewer host demonstrator activist campaigner volunteer delegate attendee guest participant fan observer expert
  analyst researcher scientist pupil shopkeeper waiter waitress gunman attacker suspect passer-by onlooker one other
  person insider prosecutor agent lawyer attorney wife husband son daughter mother father brother sister couple pair`);

export const PLURAL_NOUNS: ReadonlySet<string> = words(`
  allies backers
  officials aides lawmakers mps researchers experts analysts reporters critics students pupils doctors residents
  neighbours neighbors witnesses survivors victims men women boys girls parents friends colleagues fans supporters
  voters protesters activists campaigners volunteers farmers workers executives sources insiders members republicans
  democrats conservatives delegates staffers politicians people others observers authors users children kids couple
  pair duo trio brothers sisters senators governors attendees guests participants spokespeople cops judges lawyers
  attorneys prosecutors investigators leaders scientists economists historians`);

/** Words that end the name of a body. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
  police times post guardian telegraph mail express mirror sun independent herald tribune journal gazette chronicle
  standard news magazine today observer globe star review university college school academy institute institution
  foundation fund trust charity council committee commission commissioner's department ministry office agency bureau
  service services authority board court courts tribunal parliament congress senate house government administration
  cabinet party union unions federation association society guild club league team group network alliance coalition campaign
  company companies corporation corp corp. inc inc. ltd ltd. plc llc co. bank airlines airways motors force army navy
  unit nhs bbc itv cnn nbc abc cbs fox lbc mi5 mi6 fbi cia met un eu nato who ap afp reuters bloomberg politico
  international embassy hospital church cathedral museum gallery centre center command caucus conference convention
  organisation organization partnership watchdog regulator ombudsman taskforce panel inquiry firm business newspaper
  paper outlet broadcaster publication site website channel station daily weekly facebook twitter google apple amazon
  greenpeace oxfam amnesty unicef committee tabloid think-tank thinktank band brand industry staff family families
  community public crowd audience chamber workers lobby buzzfeed breitbart huffpost crew department brigade militia
  kremlin pentagon treasury vatican scotland-yard constabulary prosecution defence defense coalition militants`);

/** Suffixes that belong to a name. */
export const NAME_SUFFIXES: ReadonlySet<string> = words('jr jr. sr sr. ii iii iv kc qc obe mbe phd cbe');

/** Of these, honours and degrees, which are no part of the name. */
export const POST_NOMINALS: ReadonlySet<string> = words('kc qc obe mbe phd cbe mp msp mep tds mla');

/** Lower-case words inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  'de del della der den di da dos du la le van von bin ibn al el ben abu ter ten y zu af av',
);

/** Capitalised words before a name that are no part of it: parties, nations, seniority. */
export const NAME_MODIFIERS: ReadonlySet<string> = words(`
  republican republicans democrat democratic democrats conservative tory labour lib liberal libertarian green
  independent former ex-president ex-minister senior junior vice prime foreign home shadow lead chief acting deputy
  assistant american british english scottish welsh irish french german russian chinese iranian israeli canadian
  australian indian pakistani european african asian turkish ukrainian italian spanish greek polish mexican us u.s. uk
  catholic muslim jewish christian gop house senate executive managing general special state federal national
  democrat-turned lawyer strategist spokesman spokeswoman spokesperson analyst activist director manager editor
  host ceo author democratic longtime professor reporter correspondent co-founder founder columnist leader mp msp
  then-president then-senator adviser advisor nominee candidate reverend delegate billionaire comedian`);

/** Titles and the nouns that stand for them: “Gov. Ann Lee”, later “the governor”. */
export const TITLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['gov.', 'governor'],
  ['gov', 'governor'],
  ['sen.', 'senator'],
  ['sen', 'senator'],
  ['rep.', 'representative'],
  ['rep', 'representative'],
  ['gen.', 'general'],
  ['prof.', 'professor'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['dr.', 'doctor'],
  ['lt.', 'lieutenant'],
  ['col.', 'colonel'],
  ['capt.', 'captain'],
  ['sgt.', 'sergeant'],
  ['sgt', 'sergeant'],
  ['det.', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['cllr', 'councillor'],
  ['rev.', 'reverend'],
  ['rev', 'reverend'],
  ['pc', 'constable'],
  ['atty.', 'attorney'],
]);
