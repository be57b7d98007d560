import { isInside, type Page, type PageElement, textIn } from '../read/page.ts';

/**
 * The numbers by which a page names what it cites, by the elements that show them: each number stands for one place
 * and each place has one number; a list of them counts from one. Those that do not keep to that are left out, and
 * have to be explained as any other number.
 */
export function referencesOf(page: Page): ReadonlyMap<PageElement, string> {
  const links = page.having('data-cite').flatMap((link) => {
    const number = numberOf(page, link);
    return number === null ? [] : [{ link, number, target: link.attributes['href'] ?? '' }];
  });
  const places = groupsOf(
    links,
    ({ number }) => number,
    ({ target }) => target,
  );
  const numbers = groupsOf(
    links,
    ({ target }) => target,
    ({ number }) => number,
  );
  const kept = links.filter(
    ({ number, target }) => places.get(number)?.size === 1 && numbers.get(target)?.size === 1,
  );
  const targets = new Map(kept.map(({ number, target }) => [number, target]));
  const entries = page.having('data-n').filter((entry) => {
    const target = targets.get(entry.attributes['data-n'] ?? '');
    return page
      .having('data-cite')
      .some((link) => link.attributes['href'] === target && isInside(link, entry));
  });
  return new Map([
    ...kept.map(({ link, number }) => [link, number] as const),
    ...entries.map((entry) => [entry, entry.attributes['data-n'] ?? ''] as const),
  ]);
}

/** The number of a link, which it shows and says alike. */
function numberOf(page: Page, link: PageElement): string | null {
  const { 'data-n': shown = textIn(page, link).trim(), 'aria-label': said = '' } = link.attributes;
  if (!/^\d+$/.test(shown)) return null;
  return said === '' || said.replace(/, .*$/, '').endsWith(` ${shown}`) ? shown : null;
}

function groupsOf<T>(
  items: readonly T[],
  by: (item: T) => string,
  value: (item: T) => string,
): Map<string, Set<string>> {
  const groups = Map.groupBy(items, by);
  return new Map(Array.from(groups, ([key, group]) => [key, new Set(group.map(value))]));
}
