import { elementsIn, isInside, type Page, type PageElement, textIn } from '../read/page.ts';
import { remembered } from '../remembered.ts';

/**
 * The numbers by which a page names what it cites, by the elements that have them: they count from one, each stands for
 * one place, each place has one, and an entry of a list has the number of the place to which it leads. Those that do
 * not keep to that are left out; so are all where one is missed out.
 */
export function referencesOf(page: Page): ReadonlyMap<PageElement, string> {
  const numbered = page.having('data-n');
  const cites = page.having('data-cite');
  const links = numbered.flatMap((link) => {
    const { 'data-n': number = '', 'data-cite': cite, href = '', 'aria-label': said = '' } = link.attributes;
    const isNamed = said.replace(/, .*$/, '').endsWith(` ${number}`);
    return cite !== undefined && /^\d+$/.test(number) && isNamed ? [{ link, number, target: href }] : [];
  });
  const pairs = [...new Map(links.map((link) => [`${link.number} ${link.target}`, link])).values()];
  const places = Map.groupBy(pairs, ({ number }) => number);
  const numbers = Map.groupBy(pairs, ({ target }) => target);
  if ([...places.keys()].some((number) => Number(number) > places.size)) return new Map();
  const kept = links.filter(
    ({ number, target }) => places.get(number)?.length === 1 && numbers.get(target)?.length === 1,
  );
  const targets = new Map(kept.map(({ number, target }) => [number, target]));
  const entries = numbered.filter((entry) => {
    const target = targets.get(entry.attributes['data-n'] ?? '');
    return cites.some((link) => link.attributes['href'] === target && isInside(link, entry));
  });
  return new Map(
    [...kept.map(({ link }) => link), ...entries].map((one) => [one, one.attributes['data-n'] ?? '']),
  );
}

/** Links to the parts of a long list, of which each has the number of its address, as the first has it: `2018.html`, `2018-2.html`. */
const numberedParts = remembered((page: Page) => {
  return page.named('nav').flatMap((nav) => {
    const links = elementsIn(page, nav, 'a').filter((link) => /^\d+$/.test(textIn(page, link)));
    const first = links.find((link) => textIn(page, link) === '1')?.attributes['href'];
    if (first === undefined) return [];
    return links.map((link) => {
      const number = textIn(page, link);
      const wanted = number === '1' ? first : first.replace(/\.html$/, `-${number}.html`);
      return { link, number, isRight: link.attributes['href'] === wanted };
    });
  });
}, new WeakMap());

/** Those that are called by the right number. */
export const partLinks = (page: Page): ReadonlyMap<PageElement, string> =>
  new Map(numberedParts(page).flatMap(({ link, number, isRight }) => (isRight ? [[link, number]] : [])));

/** Elements with a number of a citation, or of a part of a list, that is not that of its place, or with a number and a name that says another. */
export function misnumbered(page: Page): PageElement[] {
  const references = referencesOf(page);
  // A note is called by the number of its id.
  const isNote = ({ attributes: { href, 'data-n': number, 'aria-label': said } }: PageElement) =>
    href === `#n-${number}` && said === `Note ${number}`;
  const unsaid = page.having('aria-label').filter((element) => {
    const number = textIn(page, element).trim();
    const said: string[] = element.attributes['aria-label']?.match(/\d[\d,]*/g) ?? [];
    return element.name !== 'svg' && /^\d[\d,]*$/.test(number) && !said.includes(number);
  });
  const parts = numberedParts(page).flatMap(({ link, isRight }) => (isRight ? [] : [link]));
  return [
    ...page.having('data-n').filter((one) => !references.has(one) && !isNote(one)),
    ...unsaid,
    ...parts,
  ];
}
