import type { Tell } from '../finding.ts';
import { havingIn, isOf, type Page, type PageElement, textIn } from '../read/page.ts';
import type { Project } from '../record/project.ts';
import { numbersIn } from '../text/words.ts';

/** What an element says twice, to those who see it and to those who hear it, it says alike: days and letters of outlets. */
export function checkSaidTwice(page: Page, { articles }: Project, tell: Tell): void {
  const tellApart = (element: PageElement, found: string, expected: string) =>
    tell('unexplained', `Unexpected “${found}”, expected “${expected}”, as the same element has it`, element);
  const marks = page.having('aria-label').filter(({ attributes }) => attributes['role'] === 'img');
  const reports = marks.length === 0 ? [] : [...articles.values()];
  for (const element of marks) {
    const { 'aria-label': said } = element.attributes;
    const shown = textIn(page, element).trim();
    const { called } = reports.find((one) => one.called.name === said) ?? {};
    if (called !== undefined && shown !== called.letter) tellApart(element, shown, called.letter);
  }
  for (const time of page.named('time')) {
    const { datetime = '' } = time.attributes;
    const shown = textIn(page, time).replaceAll(/\s+/g, ' ').trim();
    // Months are named in the language of the site.
    const numbers = numbersIn(datetime);
    if (numbersIn(shown).some((number) => !numbers.includes(number))) tellApart(time, shown, datetime);
  }
}

/** Who is quoted is not said to be quoted nowhere: of the lists of people each name stands in one, and once. */
export function checkPeople(page: Page, tell: Tell): void {
  if (page.path !== 'people.html') return;
  const seen = new Set<string>();
  for (const item of page.named('li')) {
    if (item.parent === null || !isOf(item.parent, 'list')) continue;
    const [link] = havingIn(page, item, 'href');
    const name = link === undefined ? '' : textIn(page, link).trim();
    if (seen.has(name))
      tell('incomplete', `Unexpected second entry of ${name}, expected everyone in one list`, item);
    seen.add(name);
  }
}
