/** Words by which the readers of indirect speech tell where a clause begins and that it has a verb. */
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

/** Prepositions of where and when somebody spoke. */
export const OCCASIONS: ReadonlySet<string> = words('on in at during after before over through via however');

/** Days, and words for when, that may stand between verb and content. */
export const WHEN: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday later also previously earlier on recently`);
