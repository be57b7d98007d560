import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import {
  type Chapter,
  chapterOf,
  chapterPath,
  container,
  navigation,
  packageDocument,
  ROOT,
} from '../../src/portable/book.ts';
import { citedAddresses } from '../../src/portable/cited-words.ts';
import type { SiteFacts } from '../../src/portable/site-facts.ts';
import { bookHref } from '../../src/record/address.ts';
import { repository } from '../paths.ts';
import { inOrder, type Survey, writeInto } from './survey.ts';
import { facts } from './write-archive.ts';

/** Pages that are no reading: forms, copies, and what is made to be printed or framed. */
const NO_CHAPTER = /^(?:404|search|check)\.html$|^(?:offline|embed|handouts|cite|pagefind)\//;

/** The day that a book is of where no report has a date: the format demands one. */
const NO_DAY = '1980-01-01';

/**
 * Writes each topic, with the reports that it cites, as an EPUB, and with `whole` the site. `newest` is the day of
 * the newest report, as far as it is known. @returns how many.
 */
export async function writeBooks(
  survey: Survey,
  site: SiteFacts,
  { newest, whole }: { readonly newest: string | null; readonly whole: boolean },
): Promise<number> {
  const pages = inOrder(survey.pages).filter(({ path, listed }) => listed && !NO_CHAPTER.test(path));
  const paths = pages.map(({ path }) => path);
  const read = (path: string) => readFileSync(join(survey.out, path), 'utf8');
  const topics = paths.filter((path) => /^topics\/[^/]+$/.test(path));
  const modified = newest === null ? NO_DAY : `${newest}-01-01`.slice(0, NO_DAY.length);
  const write = async (target: string, chosen: readonly string[]) => {
    const among = new Set(chosen);
    const chapters = chosen.map((path) => chapterOf(path, read(path), among, site.language));
    const identifier = urnOf(`${site.title}\0${target}`);
    await writeBook(survey, target, chapters, { identifier, language: site.language, modified });
  };
  for (const topic of topics) {
    const cited = new Set(citedAddresses(read(topic), topic).map((address) => address.replace(/#.*$/, '')));
    await write(topic.replace('topics/', 'offline/').replace(/html$/, 'epub'), [
      topic,
      ...paths.filter((path) => cited.has(path)),
    ]);
  }
  if (!whole) return topics.length;
  const rank = (path: string) => ['index.html', ...topics].indexOf(path) + 1 || paths.length;
  await write(
    bookHref(site.title),
    paths.toSorted((a, b) => rank(a) - rank(b)),
  );
  return topics.length + 1;
}

async function writeBook(
  survey: Survey,
  target: string,
  chapters: readonly Chapter[],
  about: Parameters<typeof packageDocument>[2],
): Promise<void> {
  const pictures = [...new Set(chapters.flatMap((one) => one.pictures))];
  const zip = new yazl.ZipFile();
  const entry = facts();
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, entry);
  // What kind of file it is stands first and as it is: programs know it by these bytes.
  zip.addBuffer(Buffer.from('application/epub+zip'), 'mimetype', { ...entry, compress: false });
  add('META-INF/container.xml', container);
  add(`${ROOT}package.opf`, packageDocument(chapters, pictures, about));
  add(`${ROOT}nav.xhtml`, navigation(chapters, about));
  add(`${ROOT}book.css`, readFileSync(join(repository, 'src/portable/book.css'), 'utf8'));
  for (const { path, xhtml } of chapters) add(`${ROOT}${chapterPath(path)}`, xhtml);
  for (const path of pictures) zip.addFile(join(survey.out, path), `${ROOT}${path}`, entry);
  zip.end();
  writeInto(survey, target, await buffer(zip.outputStream));
}

/** A name for good, made of what the book is. */
function urnOf(what: string): string {
  const digits = hash('sha256', what);
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
