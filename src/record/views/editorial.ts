import type { Content } from '../../content/read.ts';
import type { PageFront } from '../../model.ts';
import { archiveHref, bookHref, hasArchive, hasBook } from '../address.ts';
import { dateWords } from '../dates.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';
import type { ProseFile } from './topic.ts';

/** What the components of such a page print. */
export type EditorialParts = ReturnType<typeof editorialView>['parts'];

/** A page of prose about the site, with what the components in it print. */
export function editorialView(here: Here, { id, data, body = '' }: ProseFile<PageFront>) {
  const { record, link, build } = here;
  const { title, description } = data;
  const size = record.articles.length;
  return {
    ...page(here, { kind: id, title, description, lead: description }),
    text: body,
    parts: {
      corrections: corrections(here),
      downloads: record.topics.map(({ id, title }) => ({
        href: link(`offline/${id}.html`),
        words: `${title}, in one file`,
      })),
      books: record.topics.map(({ id, title }) => ({ href: link(`offline/${id}.epub`), words: title })),
      /** The whole site as a book; `null` where it is large. */
      book: hasBook(size) ? link(bookHref(record.site.title)) : null,
      /** `null` where the site is large and nobody asked for one. */
      archive: hasArchive(size) ? link(archiveHref(record.site.title)) : null,
      /** The script that checks a page. */
      check: { script: link('assets/check.js') },
      /** What was worked out and is printed nowhere. */
      inferences: record.inferences.map(({ href, title, confidence }) => ({
        href: link(href),
        words: `${title} (how sure: ${confidence})`,
      })),
      helplines: record.helplines.map((one) => helpline(one, record.language)),
    },
    /** `null` where it is not known: outside a version history. */
    build:
      id === 'about'
        ? {
            date: build.date === undefined ? null : dateWords(build.date, record.language),
            commit: build.commit?.slice(0, 12) ?? null,
            address: build.address,
          }
        : null,
  };
}

/** What was corrected on this site, newest first, and where to write. */
function corrections({ record, link }: Here) {
  const contact = record.site.contact ?? null;
  const isMail = contact?.includes('@') && !contact.includes(':');
  return {
    contact: contact === null ? null : { href: isMail ? `mailto:${contact}` : contact, words: contact },
    made: [...record.corrections]
      .sort((a, b) => (a.date < b.date ? 1 : -1))
      .map(({ date, page, was, now, why }) => ({
        iso: date,
        date: dateWords(date, record.language),
        page: { href: link(page), words: page },
        was,
        now,
        why,
      })),
  };
}

function helpline(line: Content['helplines'][number], language: string) {
  const { name, for: purpose, phone, hours, textPhone, url, checked, basis } = line;
  return {
    name,
    phone: { href: `tel:${phone.replace(/\s/g, '')}`, words: phone },
    more: `${hours ? `, ${hours}` : ''}${textPhone ? `; text phone ${textPhone}` : ''}`,
    purpose,
    site: url ? { href: url, words: new URL(url).host } : null,
    checked: `Checked on ${dateWords(checked, language)}${basis ? `: ${basis}` : ''}`,
  };
}
