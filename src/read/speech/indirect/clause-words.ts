/** Words by which the readers of indirect speech tell where a clause begins and that it has a verb. */
import type { Token } from '../grammar/token.ts';
import { words } from '../lexicon/words.ts';

/** Words with which a clause can begin. */
export const SUBJECTS: ReadonlySet<string> = words(`
  he she it they we i you there this that these those the a an his her its their my our your no some many most all both
  each one two three such nothing nobody everyone people if when`);

/** Finite verbs that tell a clause at once. */
export const AUXILIARIES: ReadonlySet<string> = words(`
  is are was were am be been being will would can could may might should must shall has have had do does did isn’t isn't
  wasn’t wasn't aren’t aren't weren’t weren't won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't hasn’t hasn't
  haven’t haven't hadn’t hadn't don’t don't doesn’t doesn't didn’t didn't shouldn’t shouldn't cannot it’s it's he’s he's
  she’s she's they’re they're we’re we're there’s there's`);

/** Plain forms that are seldom anything but verbs: with a noun in the plural before them they make a clause. */
export const PLAIN_FORMS: ReadonlySet<string> = words(`
  account make need want remain take face know see feel think believe expect include continue pose become come go get
  give keep live put seem appear tend allow help work run begin fall rise grow mean cause carry hold bring buy pay lose
  win meet lead spend stand understand consider deserve suffer receive share depend rely agree represent require`);

/** Whether a word looks like a finite verb: “closed”, “closes”, “ran”, “is”. */
export const isVerbLike = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  (AUXILIARIES.has(lower) || IRREGULAR.has(lower) || /([^e]ed|[^s]s)$/.test(lower));

const IRREGULAR: ReadonlySet<string> = words(`
  ran took made went came got gave saw knew thought led left kept held lost won met paid sent brought bought built began
  broke chose drew drove fell felt grew hit rose spent stood understood wrote became sold meant sought taught fought spoke`);

/** Prepositions of where and when somebody spoke. */
export const OCCASIONS: ReadonlySet<string> = words('on in at during after before over through via however');

/** Days, and words for when, that may stand between verb and content. */
export const WHEN: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday later also previously earlier on recently then`);
