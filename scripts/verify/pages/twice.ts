import type { Fault } from '../finding.ts';
import { type Page, type PageElement, textIn } from '../read/page.ts';
import type { Project } from '../record/project.ts';

/** What an element says twice, to those who see it and to those who hear it, it says alike: days and letters of outlets. */
export function checkSaidTwice(page: Page, { articles }: Project, faults: Fault[]): void {
  const tell = ({ index }: PageElement, found: string, expected: string) => {
    const reason = `Unexpected “${found}”, expected “${expected}”, as the same element has it`;
    faults.push({ element: index, rule: 'unexplained', reason });
  };
  const marks = page.having('aria-label').filter(({ attributes }) => attributes['role'] === 'img');
  const letters = new Map(
    marks.length === 0 ? [] : Array.from(articles.values(), ({ called: { name, letter } }) => [name, letter]),
  );
  for (const element of marks) {
    const { 'aria-label': said = '' } = element.attributes;
    const shown = textIn(page, element).trim();
    const letter = letters.get(said);
    if (letter !== undefined && shown !== letter) tell(element, shown, letter);
  }
  for (const time of page.named('time')) {
    const { datetime = '' } = time.attributes;
    const shown = textIn(page, time).replaceAll(/\s+/g, ' ').trim();
    // Months are named in the language of the site.
    const numbers = numbersIn(datetime);
    if (numbersIn(shown).some((number) => !numbers.includes(number))) tell(time, shown, datetime);
  }
}

const numbersIn = (text: string) => Array.from(text.matchAll(/\d+/g), ([number]) => Number(number));
