import type { Built } from '../files/built.ts';
import type { Fault, Finding } from '../finding.ts';
import { listed } from '../read/content.ts';
import type { Named } from '../record/places.ts';
import type { PageReport } from './examine.ts';
import { isOurs, placeOf, shownWords, touches } from './shown.ts';

/** Words that may not stand on a page of ours without others. */
interface Pairing {
  readonly id: string;
  readonly when: readonly Named[];
  readonly with: readonly Named[];
}

const FILE = 'pairings.yaml';

/** The pairings of a project; none where it has no such file. */
export function readPairings({ sources: { project } }: Built): readonly Pairing[] {
  return listed(project.content, 'pairings', 'pairs') as readonly unknown[] as readonly Pairing[];
}

/** Words of a pairing that are not at one place of their article guard nothing. */
export function checkPairingWords(pairings: readonly Pairing[], site: Built): Finding[] {
  return pairings.flatMap(({ id, when, with: others }) =>
    [...when, ...others]
      .filter((named) => placeOf(named, site) === null)
      .map(({ article, exact }) => ({
        path: `content/${FILE}`,
        line: 1,
        column: 1,
        rule: 'pairing-words',
        reason: `Unexpected words “${exact}” in pairing “${id}”, expected one place in ${article}`,
        severity: 'error' as const,
      })),
  );
}

/** Each page of ours that shows words of a pairing shows those that belong to them too. */
export function checkPairings(
  pairings: readonly Pairing[],
  site: Built,
  reports: readonly PageReport[],
): Map<string, Fault[]> {
  const found = new Map<string, Fault[]>();
  const placed = pairings.map(({ id, when, with: others }) => ({
    id,
    when: when.flatMap((named) => placeOf(named, site) ?? []),
    others: others.flatMap((named) => placeOf(named, site) ?? []),
    words: others[0]?.exact ?? '',
  }));
  if (placed.length === 0) return found;
  for (const report of reports) {
    if (!isOurs(report)) continue;
    const shown = shownWords(report, site);
    for (const { id, when, others, words } of placed) {
      const shows = (places: typeof when) => shown.some((key) => places.some((place) => touches(key, place)));
      if (!shows(when) || shows(others)) continue;
      const reason = `Unexpected page with words of the pairing “${id}” alone, expected beside them: “${words}”`;
      const hint = 'Cite those words on this page too, or show neither.';
      found.set(report.page, [
        ...(found.get(report.page) ?? []),
        { element: null, rule: 'pairing', reason, hint },
      ]);
    }
  }
  return found;
}
