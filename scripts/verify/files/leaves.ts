import type { Code, Tell } from '../finding.ts';
import type { SeedText } from '../read/seed.ts';
import type { Row as Values } from '../record/project.ts';
import type { Thing } from '../record/things.ts';
import { isoOfParts } from '../text/dates.ts';
import { wordsProblem } from '../text/explain.ts';
import { thingsAt } from '../text/things.ts';
import type { Built } from './files.ts';
import { unlikeCited, unlikeCopy, unlikeKnown } from './known.ts';

/** What is known around a value in a file of data. */
interface Around {
  readonly things: readonly Thing[];
  readonly seed: SeedText | undefined;
}

/**
 * Checks every value in JSON by what stands around it: words with a place are those of their seed; an address is one
 * of the site; all else is recorded of the things that the objects around it name.
 */
export function checkLeaves(
  value: unknown,
  path: string,
  site: Built,
  tell: Tell,
  about: readonly Thing[] = [],
): void {
  const visit = (one: unknown, at: string, around: Around): void => {
    const tellHere = (rule: Code, reason: string) => tell(rule, `${reason} (at ${at})`);
    if (typeof one !== 'object' || one === null) {
      const reason = leafProblem(one, at, path, around, site);
      if (reason !== null) tellHere('unexplained', reason);
      return;
    }
    const within = Array.isArray(one) ? around : inObject(one as Values, path, around, site);
    if (!Array.isArray(one)) checkObject(one as Values, within.seed, path, site, tellHere);
    for (const [item, place] of partsOf(one, at)) visit(item, place, within);
  };
  visit(value, '', { things: about, seed: undefined });
}

/** What is in a list or an object, and where; a date of CSL is read whole. */
function partsOf(one: object, at: string): (readonly [part: unknown, at: string])[] {
  if (!Array.isArray(one))
    return Object.entries(one).map(([name, item]) => [item, at === '' ? name : `${at}.${name}`]);
  if (/(?:^|\.)date-parts\[\d+\]$/.test(at)) return [[isoOfParts(one), `${at}, whole`]];
  return one.map((item, nth) => [item, `${at}[${nth}]`]);
}

/** Checks what an object says as a whole, whatever stands around it. */
function checkObject(one: Values, seed: SeedText | undefined, path: string, site: Built, tell: Tell): void {
  const { program } = site.sources;
  const { start, end, exact } = one;
  if (seed !== undefined && typeof start === 'number')
    if (exact === '' || seed.text.slice(start, Number(end)) !== exact)
      tell('verbatim', `Unexpected words “${exact}”, expected what ${seed.path} prints at ${start}-${end}`);
  for (const reason of [...unlikeKnown(one, path, site), ...unlikeCited(one, site), ...unlikeCopy(one, site)])
    tell('data-row', reason);
  for (const name of Object.keys(one))
    if (!program.hasName(name.replace(/^[$@]/, '')) && !program.ours.has(name))
      tell('data-row', `Unexpected name “${name}”, expected one of the program’s`);
}

/** What an object says of itself holds for all that is in it. */
function inObject(values: Values, path: string, around: Around, site: Built): Around {
  const { project } = site.sources;
  const addresses = ['href', 'scope', 'archive_location', '@id', 'url'].flatMap((name) => values[name] ?? []);
  const led = addresses.flatMap((address) => {
    const named = String(address).replace(site.sources.base ?? '\0', '');
    return named.startsWith('#')
      ? thingsAt('index.html', `${path}${named}`)
      : thingsAt('index.html', named.replace(/^(?:\.\.\/)+/, ''));
  });
  const { seed, article } = values;
  const own = typeof seed === 'string' ? project.seeds.get(seed) : undefined;
  return {
    things: [...new Set([...thingsNamed(values, site), ...led, ...around.things])],
    seed: own ?? project.articles.get(String(article))?.seed ?? around.seed,
  };
}

function thingsNamed({ id, article, key, figure }: Values, { sources }: Built): Thing[] {
  const { articles } = sources.project;
  const slugs = [article, id].filter((slug) => typeof slug === 'string' && articles.has(slug));
  return [
    ...slugs.map((slug): Thing => `article ${slug}`),
    ...(typeof key === 'string' ? [`quotation ${key}` as const] : []),
    ...(typeof figure === 'string' ? [`figure ${figure}` as const] : []),
  ];
}

/** Values that are checked with the object in which they stand. */
const WITH_OBJECT = /(?:^|\.)(?:exact|start|end)$/;

function leafProblem(one: unknown, at: string, path: string, around: Around, site: Built): string | null {
  if (one === null || one === undefined || typeof one === 'boolean' || one === '') return null;
  if (around.seed !== undefined && WITH_OBJECT.test(at)) return null;
  const text = String(one);
  if (at === 'version' && !path.startsWith('feeds/') && text !== site.version)
    return `Unexpected version ${text}, expected ${site.version}`;
  if (ADDRESS.test(text) || /(?:^|\.)href$/.test(at)) return addressProblem(text, path, site);
  const words = wordsProblem(text, around.things, site.sources);
  return words === null ? null : `Unexpected “${words}”, expected what content/ or a seed has for it`;
}

const ADDRESS = /^#[\w-]+$|^(?:\.\.\/)*(?:[\w-]+\/)*[\w.-]+\.(?:html|json|jsonld|csv|svg|png|md)(?:#\S*)?$/;

/** An address in a file of data starts at the root of the site, or at the folder of the file. */
function addressProblem(text: string, path: string, { files, pages }: Built): string | null {
  const [named = '', fragment] = text.split('#');
  const address = named === '' ? path : named;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const target = [address, folder + address, address.replace(/^(?:\.\.\/)+/, '')].find((each) =>
    files.has(each),
  );
  if (target === undefined) return `Unexpected address “${text}”, expected a file of the site`;
  const page = pages.get(target);
  if (fragment === undefined || page === undefined || page.ids.has(fragment)) return null;
  return `Unexpected address “${text}”, expected an id of ${target}`;
}

/** Checks a text of a file by what is recorded of the things that it is about. */
export function checkWords(text: string, about: readonly Thing[], { sources }: Built, tell: Tell): void {
  const words = wordsProblem(text, about, sources);
  if (words !== null) {
    const reason = `Unexpected words “${words}”, expected what content/, a seed or the program has for this place`;
    tell('unexplained', reason);
  }
}
