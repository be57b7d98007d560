import type { Rule } from '../rule.ts';
import { adverts } from './adverts.ts';
import { embeds } from './embeds.ts';
import { footer } from './footer.ts';
import { crossheads, heads } from './headings.ts';
import { highlights } from './highlights.ts';
import { lists } from './lists.ts';
import { navigation } from './navigation.ts';
import { notices } from './notices.ts';
import { origins } from './origins.ts';
import { pictures } from './pictures.ts';
import { promotions } from './promotions.ts';
import { remains } from './remains.ts';
import { repeats } from './repeats.ts';
import { sharing } from './sharing.ts';

/** Rules that know a passage by its own words, or by those beside it. */
export const WORD_RULES: readonly Rule[] = [
  ...adverts,
  ...embeds,
  ...navigation,
  ...origins,
  ...sharing,
  ...pictures,
  ...notices,
  ...promotions,
  ...footer,
  ...highlights,
];

/** Rules that know it by its place in the article that the words have shown. */
export const PLACE_RULES: readonly Rule[] = [...heads, ...lists, ...repeats, ...crossheads, ...remains];
