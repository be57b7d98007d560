import type { Rule } from '../rule.ts';
import { buttons } from './buttons.ts';
import { footer } from './footer.ts';
import { crossheads, entries, heads, marked } from './headings.ts';
import { highlights } from './highlights.ts';
import { lists } from './lists.ts';
import { navigation } from './navigation.ts';
import { notices, ownNotices } from './notices.ts';
import { belowHeadline, origins } from './origins.ts';
import { pictures } from './pictures.ts';
import { promotions } from './promotions.ts';
import { repeats } from './repeats.ts';

/** Rules that know a passage by its own words, or by those beside it. */
export const WORD_RULES: readonly Rule[] = [
  ...marked,
  ...lists,
  ...navigation,
  ...buttons,
  ...origins,
  ...pictures,
  ...notices,
  ...promotions,
  ...footer,
  ...highlights,
  ...ownNotices,
];

/** Rules on what stands between the headline and the running text, and on what stands twice. */
export const HEAD_RULES: readonly Rule[] = [...belowHeadline, ...entries, ...heads, ...repeats];

/** Rules that give what is kept its role. */
export const ROLE_RULES: readonly Rule[] = crossheads;
