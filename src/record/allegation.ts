import type { Note } from '../model.ts';
import { dateWords } from './dates.ts';
import type { ResolvedCite } from './types.ts';

/** What stands after an allegation about a living person: “as reported on 16 February 2023”. */
export function asReported({ date }: Pick<ResolvedCite, 'date'>, language = 'en-GB'): string {
  if (date.iso === null) return 'as reported on a date not known';
  return `as reported ${date.iso.length === 10 ? 'on' : 'in'} ${dateWords(date.iso, language)}`;
}

/** A note on an allegation says when it was reported, whether or not its editor wrote it. */
export function datedNote({ note, allegation }: Note, cite: Pick<ResolvedCite, 'date'>): string {
  const said = asReported(cite);
  if (!allegation || note.toLowerCase().includes(said.toLowerCase())) return note;
  return `${note.trimEnd()} A${said.slice(1)}.`;
}
