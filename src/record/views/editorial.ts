import type { Content } from '../../content/read.ts';
import type { PageFront } from '../../model.ts';
import { archiveHref, bookHref, hasArchive, hasBook } from '../address.ts';
import { dateWords } from '../dates.ts';
import type { SiteRecord } from '../record.ts';
import { page } from './frame.ts';
import { type Here, type LinkView, openHere } from './here.ts';
import type { ProseFile } from './topic.ts';

/** What the components of such a page print. */
export interface EditorialParts {
  readonly corrections: CorrectionsView;
  readonly downloads: readonly LinkView[];
  /** Each topic as a book, and the whole site; `null` where it is large. */
  readonly books: readonly LinkView[];
  readonly book: string | null;
  /** `null` where the site is large and nobody asked for one. */
  readonly archive: string | null;
  readonly helplines: readonly HelplineView[];
  /** The script that checks a page. */
  readonly check: { readonly script: string };
  /** What was worked out and is printed nowhere. */
  readonly inferences: readonly LinkView[];
}

export interface BuildView {
  /** `null` outside a version history. */
  readonly date: string | null;
  readonly commit: string | null;
  readonly address: string | null;
}

export interface HelplineView {
  readonly name: string;
  readonly phone: LinkView;
  readonly more: string;
  readonly purpose: string;
  readonly site: LinkView | null;
  readonly checked: string;
}

/** A page of prose about the site, with what the components in it print. */
export function editorialView(record: SiteRecord, { id, data, body = '' }: ProseFile<PageFront>) {
  const here = openHere(record, `${id}.html`);
  const { title, description } = data;
  return {
    ...page(here, { kind: id, section: id, title, description, lead: description }),
    text: body,
    parts: {
      corrections: corrections(here),
      downloads: record.topics.map((topic) => ({
        href: here.link(`offline/${topic.id}.html`),
        words: `${topic.title}, in one file`,
      })),
      books: record.topics.map((topic) => ({
        href: here.link(`offline/${topic.id}.epub`),
        words: topic.title,
      })),
      book: hasBook(record.articles.length) ? here.link(bookHref(record.site.title)) : null,
      archive: hasArchive(record.articles.length) ? here.link(archiveHref(record.site.title)) : null,
      check: { script: here.link('assets/check.js') },
      inferences: record.inferences.map(({ href, title, confidence }) => ({
        href: here.link(href),
        words: `${title} (how sure: ${confidence})`,
      })),
      helplines: record.helplines.map((one) => helpline(one, record.language)),
    },
    build: id === 'about' ? buildView(here) : null,
  };
}

function buildView({ build, record }: Here): BuildView {
  return {
    date: build.date === undefined ? null : dateWords(build.date, record.language),
    commit: build.commit?.slice(0, 12) ?? null,
    address: build.address,
  };
}

export type CorrectionsView = ReturnType<typeof corrections>;

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

function helpline(line: Content['helplines'][number], language: string): HelplineView {
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
