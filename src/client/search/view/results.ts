/** The results, by the pages on which they stand. */
import { kindInWords } from '../../../text/kind-words.ts';
import { element } from '../../page/element.ts';
import { rootPrefix } from '../../page/root.ts';
import type { Engine } from '../engine.ts';
import { runs, type Word } from '../excerpt.ts';
import type { Hit } from '../hits.ts';
import { isSpeech } from '../units.ts';

/** How many results of one page are shown before the rest is folded away. */
const shownOfPage = 4;

/** Hits by page, in the order of each page's best one, for a listbox: a named group of options, each a link. */
export function resultElements(hits: readonly Hit[], engine: Engine): HTMLElement[] {
  return [...Map.groupBy(hits, ({ on }) => on.path).values()].map((own, number) => {
    const name = `found-on-${number}`;
    const { title = '', where = '' } = own[0]?.on ?? {};
    const heading = [element('b', {}, title), ...(where === '' ? [] : [` ${where}`])];
    const head = element('p', { id: name, class: 's-page', role: 'presentation' }, ...heading);
    const options = own.map((hit) => hitElement(hit, engine));
    const hidden = options.slice(shownOfPage);
    for (const option of hidden) option.hidden = true;
    const more = hidden.length === 0 ? [] : [moreElement(hidden)];
    const group = { role: 'group', 'aria-labelledby': name, class: 's-group' };
    return element('div', group, head, ...options, ...more);
  });
}

function hitElement(hit: Hit, engine: Engine): HTMLElement {
  const { kind, href, parts, near, facts } = hit;
  const look = isSpeech(kind) ? `s-hit t-${engine.accent(facts?.topics ?? [])}` : 's-hit s-passage t-slate';
  const [open, close] = kind === 'quotation' ? ['“', '”'] : kind === 'reported' ? ['', ''] : ['… ', ' …'];
  const words = parts.flatMap((part, at) => [at === 0 ? '' : ' … ', open, ...shown(part), close]);
  const beside = [' ', element('span', { class: 's-near' }, 'Beside it: … ', ...shown(near), ' …')];
  const told = [' ', element('span', { class: 's-meta' }, toldOf(hit))];
  return element(
    'a',
    { role: 'option', href: rootPrefix() + href, tabindex: '-1', 'aria-selected': 'false', class: look },
    element('span', { class: 's-said' }, ...words),
    ...(near.length === 0 ? [] : beside),
    ...(isSpeech(kind) ? told : []),
  );
}

/** Who said it, and whether the words are the speaker's or the outlet's. */
function toldOf({ kind, facts }: Hit): string {
  if (kind === 'reported' && facts === null) return 'Reported in the outlet’s own words';
  const how = kind === 'reported' ? 'reported in the outlet’s own words' : kindInWords(facts?.kind ?? '');
  const { speaker = null, sure = true } = facts ?? {};
  const who = speaker === null ? 'Speaker not known' : sure ? speaker : `probably ${speaker}`;
  return how === '' ? who : `${who}, ${how}`;
}

/** An option that shows those that were folded away. */
function moreElement(hidden: readonly HTMLElement[]): HTMLElement {
  const attributes = { role: 'option', class: 's-hit s-more', 'aria-selected': 'false' };
  const more = element('div', attributes, `${hidden.length} more on this page`);
  more.addEventListener('click', () => {
    for (const one of hidden) one.hidden = false;
    more.remove();
  });
  return more;
}

/** Words with those that were found in `<mark>`. */
const shown = (words: readonly Word[]): (Node | string)[] =>
  runs(words).map(({ found, text }) => (found ? element('mark', {}, text) : text));
