/** What a reader does with the search. */
import type { Page } from 'puppeteer-core';

/** Puts words into the field, as if pasted, and waits for their results. */
export async function search(page: Page, typed: string): Promise<string[]> {
  await page.waitForSelector('#search-field');
  await page.$eval(
    '#search-field',
    (field, words) => {
      (field as HTMLInputElement).value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    typed,
  );
  await settled(page, typed);
  return hits(page);
}

/** Waits until all results answer these words. */
export async function settled(page: Page, typed: string): Promise<void> {
  await page.waitForSelector(`.s-panel[data-answered="${quoted(typed)}"]`);
}

function quoted(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

/** The results shown, as text. */
export async function hits(page: Page): Promise<string[]> {
  return page.$$eval('a.s-hit:not([hidden])', (all) => all.map((one) => one.textContent ?? ''));
}

/** The result that the arrow keys have reached. */
export async function active(page: Page): Promise<string> {
  const id = await page.$eval('#search-field', (field) => field.getAttribute('aria-activedescendant') ?? '');
  return page.$eval(`#${id}`, (option) => option.textContent ?? '');
}

/** Words without the differences that search ignores. */
export function plain(text: string): string {
  return text.replaceAll('-', ' ').toLowerCase();
}
