/**
 * Reporting verbs. `Speech` verbs can stand beside a whole utterance (“…,” she noted); `quoting` verbs only take
 * words of an utterance as their object (called it a “mess”), so they never trail a direct quotation.
 * Started from the verbs of Krestel, Bergler and Witte, “Minding the source” (LREC 2008); the rest from reading news.
 */
import { words } from './words.ts';

const SPEECH_TABLE = `
say says said saying; question questions questioned questioning; wish wishes wished wishing; term terms termed terming; tell tells told telling; add adds added adding; ask asks asked asking;
write writes wrote writing; tweet tweets tweeted tweeting; retweet retweets retweeted retweeting;
post posts posted posting; continue continues continued continuing; explain explains explained explaining;
reply replies replied replying; respond responds responded responding; answer answers answered answering;
note notes noted noting; insist insists insisted insisting; argue argues argued arguing;
claim claims claimed claiming; warn warns warned warning; admit admits admitted admitting;
acknowledge acknowledges acknowledged acknowledging; declare declares declared declaring;
announce announces announced announcing; state states stated stating; recall recalls recalled recalling;
joke jokes joked joking; quip quips quipped quipping; shout shouts shouted shouting; yell yells yelled yelling;
cry cries cried crying; whisper whispers whispered whispering; testify testifies testified testifying;
remark remarks remarked remarking; comment comments commented commenting;
conclude concludes concluded concluding; observe observes observed observing;
predict predicts predicted predicting; promise promises promised promising; vow vows vowed vowing;
pledge pledges pledged pledging; suggest suggests suggested suggesting; urge urges urged urging;
disclose discloses disclosed disclosing; reveal reveals revealed revealing;
confirm confirms confirmed confirming; contend contends contended contending;
emphasise emphasises emphasised emphasising; emphasize emphasizes emphasized emphasizing;
stress stresses stressed stressing; maintain maintains maintained maintaining;
reiterate reiterates reiterated reiterating; repeat repeats repeated repeating;
lament laments lamented lamenting; complain complains complained complaining; wonder wonders wondered wondering;
muse muses mused musing; demand demands demanded demanding; advise advises advised advising;
caution cautions cautioned cautioning; boast boasts boasted boasting; brag brags bragged bragging;
gush gushes gushed gushing; chant chants chanted chanting; sing sings sang singing; read reads reading;
report reports reported reporting; rule rules ruled ruling; interject interjects interjected interjecting;
interrupt interrupts interrupted interrupting; counter counters countered countering;
retort retorts retorted retorting; allege alleges alleged alleging; concede concedes conceded conceding;
agree agrees agreed agreeing; reflect reflects reflected reflecting; opine opines opined opining;
proclaim proclaims proclaimed proclaiming; swear swears swore swearing; plead pleads pleaded pleading;
exclaim exclaims exclaimed exclaiming; scream screams screamed screaming; thunder thunders thundered thundering;
bellow bellows bellowed bellowing; roar roars roared roaring; fume fumes fumed fuming;
beam beams beamed beaming; boom booms boomed booming; deadpan deadpans deadpanned deadpanning;
sigh sighs sighed sighing; laugh laughs laughed laughing; snap snaps snapped snapping;
volunteer volunteers volunteered volunteering; marvel marvels marvelled marveled marvelling marveling;
scoff scoffs scoffed scoffing; sneer sneers sneered sneering; intone intones intoned intoning;
inquire inquires inquired inquiring; enquire enquires enquired enquiring; query queries queried querying;
begin begins began beginning; finish finishes finished finishing; summarise summarises summarised;
summarize summarizes summarized; recount recounts recounted recounting; relate relates related;
elaborate elaborates elaborated elaborating; clarify clarifies clarified clarifying;
theorise theorises theorised; theorize theorizes theorized; speculate speculates speculated speculating;
estimate estimates estimated estimating; recommend recommends recommended recommending;
protest protests protested protesting; object objects objected objecting; assert asserts asserted asserting;
affirm affirms affirmed affirming; profess professes professed; preach preaches preached preaching;
assure assures assured assuring; remind reminds reminded reminding; inform informs informed informing;
instruct instructs instructed instructing; order orders ordered ordering; think thinks thought thinking;
believe believes believed believing; text texts texted texting; email emails emailed emailing;
quote quotes quoted quoting; implore implores implored imploring; beg begs begged begging;
ponder ponders pondered pondering; plead pleads pled; hypothesise hypothesised; blog blogs blogged;
tease teases teased teasing; vent vents vented venting; rail rails railed railing; propose proposes proposed;
offered; mutter mutters muttered muttering; shrug shrugs shrugged; pray prays prayed;
credit credits credited; thank thanks thanked; regret regrets regretted; chide chides chided chiding;
scold scolds scolded scolding; taunt taunts taunted taunting; 
growl growls growled; fear fears feared; caption captions captioned; signal signals signalled signaled;
drawl drawls drawled; describe describes described describing; correct corrects corrected correcting;
express expresses expressed expressing; blast blasts blasted blasting; slam slams slammed slamming;
rant rants ranted ranting; imply implied implies implying; guess guesses guessed guessing;
bemoan bemoans bemoaned bemoaning; hint hints hinted hinting; deny denies denied denying;
apologise apologises apologised; apologize apologizes apologized; challenge challenges challenged challenging;
quiz quizzed; posit posits posited; venture ventured ventures; surmise surmised surmises;
criticise criticises criticised criticising; criticize criticizes criticized criticizing;
attack attacks attacked attacking; retaliate retaliates retaliated; charge charges charged charging;
snipe snipes sniped; grumble grumbles grumbled grumbling; enthuse enthuses enthused enthusing;
bark barks barked barking; mumble mumbles mumbled; murmur murmurs murmured; chuckle chuckles chuckled;
grouse grouses groused; gripe gripes griped griping; hiss hisses hissed; confide confides confided;
confess confesses confessed confessing; reason reasons reasoned reasoning; counsel counsels counselled counseled;
recite recites recited reciting; pronounce pronounces pronounced; rebut rebuts rebutted; rejoin rejoined;
scribble scribbled; seethe seethes seethed; shriek shrieked; sniff sniffed; snarl snarled; sob sobbed; spit spat;
stammer stammered; utter uttered uttering; wail wailed; whine whines whined; worry worries worried;
fret frets fretted; crow crows crowed crowing; lecture lectured; narrate narrates narrated; holler hollered;
cheer cheers cheered; exhort exhorts exhorted; wire wired; grin grins grinned; nod nodded; smile smiled;
gasp gasped; moan moans moaned; scrawl scrawled; figure figures figured; allow allows allowed; submit submitted;
dispute disputes disputed; jeer jeers jeered jeering; refute refutes refuted; voice voices voiced; defend defends defended defending; accuse accuses accused accusing;
`;

const QUOTING_TABLE = `
call calls called calling; dub dubs dubbed dubbing; label labels labelled labeled labelling labeling;
brand brands branded branding; deem deems deemed deeming; praise praises praised praising;
mock mocks mocked mocking; hail hails hailed hailing; welcome welcomes welcomed welcoming;
outline outlines outlined outlining; decry decries decried decrying; denounce denounces denounced denouncing;
condemn condemns condemned condemning; tout touts touted touting; dismiss dismisses dismissed dismissing;
characterise characterises characterised characterising; characterize characterizes characterized characterizing;
compare compares compared comparing; cite cites cited citing; blame blames blamed blaming;
portray portrays portrayed portraying; paint paints painted painting; refer refers referred referring;
ridicule ridicules ridiculed ridiculing; cast casts casting; rate rates rated; find finds found finding;
detail details detailed detailing; reject rejects rejected rejecting; lambaste lambasted lambastes;
lambast lambasts; excoriate excoriated excoriates; rebuke rebuked rebukes; deride derides derided deriding;
speak speaks spoke speaking; incant incants incanted incanting; talk talks talked talking; advocate advocates advocated;
 regard regards regarded; deplore deplored deplores; liken likens likened;
issue issues issued issuing; tag tags tagged; invoke invokes invoked invoking; discuss discusses discussed;
`;

const lemmas = (table: string): string[] =>
  table.split(';').map((entry) => entry.trim().split(/\s+/)[0] ?? '');

const split = (table: string): ReadonlySet<string> => words(table.replaceAll(';', ' '));

/** Verb forms that can introduce or follow a whole utterance. */
export const SPEECH_VERBS: ReadonlySet<string> = split(SPEECH_TABLE);

/** Verb forms that only take quoted words as object or complement. */
export const QUOTING_VERBS: ReadonlySet<string> = split(QUOTING_TABLE);

/**
 * Forms that are nouns at least as often as verbs (“state threats”, “reports”): they count as cues only right after
 * a name or pronoun.
 */
export const NOUNLIKE_VERBS: ReadonlySet<string> = words(`
  claim claims state states report reports note notes comment comments remark remarks answer answers question
  questions post posts tweet tweets promise promises pledge pledges vow vows demand demands boast boasts cry cries
  stress order orders object objects protest protests estimate estimates offer offers text texts email emails
  attack attacks challenge challenges defend press signal signals label labels brand brands rate rates issue
  issues detail details cast paint rule rules ruling reading counter charge charges cheer cheers figure figures voice voices reason reasons worry worries lecture wire
  dispute disputes counsel submit allow allows smile grin nod fear fears credit thank thanks guess hint
  hints rant reply replies call calls talk talks thought read reads caution blast quote quotes query queries
  caption captions beam boom relate related finding find finds cite speaking posted continue began begin begins
  believe believes continuing beginning meaning venture laugh snap rail vent rated volunteer correct regret
  discuss consider press pressed feared condemn refer compare objects warning`);

/** Forms that end in -ing: their subject is that of the clause they hang on (“…, he said, adding: “”). */
export function isParticiple(form: string): boolean {
  return form.length > 5 && form.endsWith('ing');
}

/** Verbs whose passive names the hearer, not the speaker (“Mr Reed was told “…””). */
export const HEARER_VERBS: ReadonlySet<string> = words(
  'told asked informed advised warned urged reminded assured instructed ordered accused called',
);

/** What can stand for a speaker in print: its words are “said” by whoever issued it. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
  statement report letter email e-mail memo tweet post article story editorial filing complaint lawsuit suit
  petition document documents transcript speech ad advert advertisement spot paper study analysis book memoir
  review note message text caption release bulletin website page blog account ruling judgment verdict affidavit
  indictment brief resolution survey poll column headline notice sign placard banner leaflet poster summary`);

const PAST_LIKE_BASE = words('read cast let put beat');

/** Plain forms (“say”, “report”): verbs only after a plural or “I”, “you”, “we”, “they”. */
export const BASE_FORMS: ReadonlySet<string> = new Set(
  [...lemmas(SPEECH_TABLE), ...lemmas(QUOTING_TABLE)].filter(
    (form) => form !== '' && !PAST_LIKE_BASE.has(form),
  ),
);

/** Verbs that report speech only right beside the words: “thanked them for “…””, but not “offered to work on the “…””. */
export const WEAK_VERBS: ReadonlySet<string> = split(`
  offer offers offered offering; thank thanks thanked; credit credits credited; discuss discusses discussed discussing;
  issue issues issued issuing; invoke invokes invoked; begin begins began beginning; finish finished finishing;
  post posts posted posting; tweet tweets tweeted tweeting; read reads reading; sing sings sang; pray prays prayed;
  figure figures figured; allow allows allowed; find finds found finding; cast casts casting; paint paints painted;
  rate rates rated; order orders ordered; blame blames blamed blaming; cheer cheers cheered; smile smiled; laugh laughed;
  nod nodded; think thinks thought; believe believes believed; guess guessed; fear fears feared; talk talks talked;
  speak speaks spoke; text texted; email emailed; rule ruled ruling; attack attacks attacked; charge charged;
  press presses; credit; signal signals signalled; defend defends defended; deny denies denied; agree agrees agreed;
  welcome welcomes welcomed; hail hails; reject rejects rejected; cite cites cited; compare compared; call calls called
  calling; dub dubbed; label labelled labeled; brand branded; tag tagged; wonder wondered; express expressed;
  promise promises; continue continues continued;`);
