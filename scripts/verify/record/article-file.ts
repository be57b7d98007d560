import { type Entry, entries, texts } from '../read/content.ts';
import { writtenOut } from '../text/dates.ts';
import { blocksOf, titleOf } from './article-bag.ts';
import { notePlaces } from './place-rows.ts';
import { placed } from './places.ts';
import type { Article, Project, Row } from './project.ts';
import { groupsBy } from './rows-by.ts';
import type { Tables } from './tables.ts';

/** The file of an article as it ought to be, but for what it says of its form and its licence. */
export function articleFileOf(article: Article, project: Project, tables: Tables): Row {
  const { slug, stem, seed, front } = article;
  const length = seed?.text.length ?? 0;
  const known = (name: string) => {
    const { value = null, basis, evidence = null, confidence = null, at } = (front[name] ?? {}) as Entry;
    const place = at === undefined ? null : placed(article, at as [number, number]);
    return { value, basis, evidence, confidence, at: place };
  };
  const notes = project.content.notes.get(stem) ?? [];
  return {
    id: slug,
    title: titleOf(article),
    ...Object.fromEntries(
      ['headline', 'publisher', 'author', 'published', 'url'].map((name) => [name, known(name)]),
    ),
    archived: front['archived'] ?? null,
    seed: stem,
    seedSha256: seed?.sha256,
    textShown: front['text'],
    topics: entries(front['topics']).map(({ id, because, setByEditor = null }) => ({
      id,
      because: texts(because),
      setByEditor,
    })),
    characters: { utf16: length, codePoints: placed(article, [0, length])['endCodePoint'] },
    blocks: blocksOf(article).map(({ role, rule, setByEditor, span }) => {
      return { role, rule, setByEditor, ...placed(article, span) };
    }),
    quotations: groupsBy(tables, 'quotations', 'article').get(slug) ?? [],
    figures: (groupsBy(tables, 'figures', 'articles').get(slug) ?? []).map(({ id }) => id),
    statements: (groupsBy(tables, 'statements', 'articles').get(slug) ?? []).map(({ id }) => id),
    notes: notePlaces(article, project).map((place, at) => ({
      ...place,
      seed: stem,
      note: noteShown(notes[at], article),
      motivation: notes[at]?.['motivation'] ?? 'commenting',
    })),
    href: article.href,
  };
}

/** A note as the site has it: one on an allegation says when it was reported, whether or not its editor wrote so. */
export function noteShown(note: Entry | undefined, article: Article | undefined): unknown {
  const { note: words, allegation } = note ?? {};
  if (!allegation || typeof words !== 'string') return words;
  const said = `as reported ${dayInWords(article?.date ?? null)}`;
  return words.toLowerCase().includes(said.toLowerCase()) ? words : `${words.trimEnd()} A${said.slice(1)}.`;
}

/** “on 16 February 2023”, “in February 2023”. */
function dayInWords(date: string | null): string {
  if (date === null) return 'on a date not known';
  const written = writtenOut(date);
  return `${/^\d+ /.test(written) ? 'on' : 'in'} ${written}`;
}
