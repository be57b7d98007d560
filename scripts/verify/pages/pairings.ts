import type { Built } from '../files/files.ts';
import type { Tell, TellOf } from '../finding.ts';
import { listed } from '../read/content.ts';
import type { Named } from '../record/places.ts';
import { isOurs, type Place, placeOf, shownWords, touches } from './across.ts';
import type { PageReport } from './examine.ts';

/** Words that may not stand on a page of ours without others, and where both stand. */
interface Pairing {
  readonly id: string;
  readonly words: string;
  readonly when: readonly Place[];
  readonly others: readonly Place[];
  /** Those of its words that are not at one place of their article. */
  readonly lost: readonly Named[];
}

/** The pairings of a project; none where it has no such file. */
export function readPairings(site: Built): readonly Pairing[] {
  return listed(site.sources.project.content, 'pairings', 'pairs').map((pair) => {
    const [when = [], others = []] = [pair['when'], pair['with']] as Named[][];
    const placesOf = (all: readonly Named[]) => all.flatMap((named) => placeOf(named, site) ?? []);
    return {
      id: String(pair['id']),
      words: others[0]?.exact ?? '',
      when: placesOf(when),
      others: placesOf(others),
      lost: [...when, ...others].filter((named) => placeOf(named, site) === null),
    };
  });
}

/** Words of a pairing that are not at one place of their article guard nothing. */
export function checkPairingWords(site: Built, tell: TellOf): void {
  for (const { id, lost } of readPairings(site))
    for (const { article, exact } of lost)
      tell(
        'content/pairings.yaml',
        'pairing-words',
        `Unexpected words “${exact}” in pairing “${id}”, expected one place in ${article}`,
      );
}

/** A page of ours that shows words of a pairing shows those that belong to them too. */
export function checkPairings(
  pairings: readonly Pairing[],
  report: PageReport,
  site: Built,
  tell: Tell,
): void {
  if (pairings.length === 0 || !isOurs(report)) return;
  const shown = shownWords(report, site);
  const shows = (places: readonly Place[]) =>
    shown.some((key) => places.some((place) => touches(key, place)));
  for (const { id, words, when, others } of pairings)
    if (shows(when) && !shows(others)) {
      const reason = `Unexpected page with words of the pairing “${id}” alone, expected beside them: “${words}”`;
      tell('pairing', reason, null, 'Cite those words on this page too, or show neither.');
    }
}
