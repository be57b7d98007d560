import type { Tell } from '../finding.ts';
import type { Page } from '../read/page.ts';
import { kindAndKey, type Thing } from '../record/things.ts';
import type { Sources } from '../sources.ts';
import { wordsProblem } from '../text/explain.ts';
import type { Things } from '../text/things.ts';
import { plain } from '../text/words.ts';

/** A link that leads out of the site leads where content/ or the program says; words that it marks there are cited ones. */
export function checkOutside(page: Page, things: Things, sources: Sources, tell: Tell): void {
  const { base, addresses, program } = sources;
  for (const element of page.having('href')) {
    const { href = '' } = element.attributes;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('data:')) continue;
    const [address = '', directive] = href.split('#:~:text=');
    const about = [...things.page, ...things.around(element)];
    const words = directive?.split(/,|&text=/).map((part) => decoded(part.replace(/^-|-$/g, ''))) ?? [];
    const isOwn = base !== null && address.startsWith(base);
    const isKnown = isOwn || addresses.has(address) || program.hasText(address);
    const printed = about.flatMap((thing) => printedBy(thing, sources));
    const strange = words.find((part) => !printed.some((text) => text.includes(plain(part))));
    const isRight = isKnown || isContact(address, about, sources);
    if (isRight && strange === undefined) continue;
    const what = isRight ? `marked words “${strange}”` : `address “${address}”`;
    const reason = `Unexpected ${what} outside the site, expected what content/ has for this place`;
    tell('outside', reason, element);
  }
}

/** Words as an address writes them; what it writes wrongly stays as it is, and is nobody's. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** The text of the article of which a thing is. */
function printedBy(thing: Thing, { project }: Sources): string[] {
  const [, key] = kindAndKey(thing);
  const seed = project.articles.get(key.split(/[/ ]/)[0] ?? '')?.seed;
  return seed === undefined ? [] : [plain(seed.text)];
}

/** A telephone number is called as it is printed, without its blanks. */
function isContact(address: string, about: Parameters<typeof wordsProblem>[1], sources: Sources): boolean {
  const [, scheme, number = ''] = /^(tel|mailto):(.*)$/.exec(address) ?? [];
  if (scheme === undefined) return false;
  return sources.numbers.has(number) || wordsProblem(number, about, sources) === null;
}
