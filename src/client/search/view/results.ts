import { element } from '../../page/element.ts';
import { rootPrefix } from '../../page/root.ts';
import type { Engine } from '../engine.ts';
import { runs, type Word } from '../excerpt.ts';
import type { FoundOn, Hit } from '../hits.ts';
import type { QuotationFacts } from '../shards.ts';
import { isSpeech } from '../units.ts';

/** What was found on one page. */
interface Group {
  readonly on: FoundOn;
  readonly hits: readonly Hit[];
}

/** Hits by page, in the order of each page's best one. */
export function groupsOf(hits: readonly Hit[]): Group[] {
  const groups = Map.groupBy(hits, ({ on }) => on.path);
  return [...groups.values()].flatMap((own) => (own[0] === undefined ? [] : [{ on: own[0].on, hits: own }]));
}

/** How many results of one page are shown before the rest is folded away. */
const shownOfPage = 4;

/** The results of one page, for a listbox: a named group of options, each a link. */
export function groupElement({ on, hits }: Group, number: number, engine: Engine): HTMLElement {
  const name = `found-on-${number}`;
  const head = element(
    'p',
    { id: name, class: 's-page', role: 'presentation' },
    element('b', {}, on.title),
    ...(on.where === '' ? [] : [` ${on.where}`]),
  );
  const options = hits.map((hit) => hitElement(hit, engine));
  const hidden = options.slice(shownOfPage);
  for (const option of hidden) option.hidden = true;
  const more = hidden.length === 0 ? [] : [moreElement(hidden)];
  return element(
    'div',
    { role: 'group', 'aria-labelledby': name, class: 's-group' },
    head,
    ...options,
    ...more,
  );
}

function hitElement({ kind, href, parts, near, facts }: Hit, engine: Engine): HTMLElement {
  const attributes = { role: 'option', href: rootPrefix() + href, tabindex: '-1', 'aria-selected': 'false' };
  const look = isSpeech(kind) ? `s-hit t-${engine.accent(facts?.topics ?? [])}` : 's-hit s-passage t-slate';
  const [open, close] = kind === 'quotation' ? ['“', '”'] : isSpeech(kind) ? ['', ''] : ['… ', ' …'];
  const words = parts.flatMap((part, at) => [at === 0 ? '' : ' … ', open, ...shown(part), close]);
  const around =
    near.length === 0
      ? []
      : [' ', element('span', { class: 's-near' }, 'Beside it: … ', ...shown(near), ' …')];
  const told = isSpeech(kind) ? [' ', element('span', { class: 's-meta' }, toldOf(kind, facts))] : [];
  return element(
    'a',
    { ...attributes, class: look },
    element('span', { class: 's-said' }, ...words),
    ...around,
    ...told,
  );
}

/** Who said it, and whether the words are the speaker's or the outlet's. */
function toldOf(kind: Hit['kind'], facts: QuotationFacts | null): string {
  if (kind === 'reported' && facts === null) return 'Reported in the outlet’s own words';
  const how = kind === 'reported' ? 'reported in the outlet’s own words' : (facts?.kind ?? '');
  const { speaker = null, sure = true } = facts ?? {};
  const who = speaker === null ? 'Speaker not known' : sure ? speaker : `probably ${speaker}`;
  return how === '' ? who : `${who}, ${how}`;
}

/** An option that shows those that were folded away. */
function moreElement(hidden: readonly HTMLElement[]): HTMLElement {
  const words = hidden.length === 1 ? '1 more on this page' : `${hidden.length} more on this page`;
  const more = element('div', { role: 'option', class: 's-hit s-more', 'aria-selected': 'false' }, words);
  more.addEventListener('click', () => {
    for (const one of hidden) one.hidden = false;
    more.remove();
  });
  return more;
}

/** Words with those that were found in `<mark>`. */
function shown(words: readonly Word[]): (Node | string)[] {
  return runs(words).map(({ found, text }) => (found ? element('mark', {}, text) : text));
}
