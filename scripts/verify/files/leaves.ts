import { type Code, type Finding, finding } from '../finding.ts';
import type { SeedText } from '../read/seed.ts';
import type { Thing } from '../record/things.ts';
import { isoOfParts } from '../text/dates.ts';
import { wordsProblem } from '../text/explain.ts';
import { thingsAt } from '../text/things.ts';
import type { Built } from './built.ts';
import { unlikeCited, unlikeCopy, unlikeKnown } from './known.ts';

type Values = Readonly<Record<string, unknown>>;

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
  about: readonly Thing[] = [],
): Finding[] {
  const problems = inside(value, '', path, site, { things: about, seed: undefined });
  return problems.map(({ at, rule, reason }) => finding(site.pathOf(path), rule, `${reason} (at ${at})`));
}

interface Problem {
  readonly at: string;
  readonly rule: Code;
  readonly reason: string;
}

function inside(one: unknown, at: string, path: string, site: Built, around: Around): Problem[] {
  if (/(?:^|\.)date-parts\[\d+\]$/.test(at) && Array.isArray(one))
    return inside(isoOfParts(one), `${at}, whole`, path, site, around);
  if (Array.isArray(one))
    return one.flatMap((item, index) => inside(item, `${at}[${index}]`, path, site, around));
  if (typeof one !== 'object' || one === null) {
    const reason = leafProblem(one, at, path, around, site);
    return reason === null ? [] : [{ at, rule: 'unexplained', reason }];
  }
  const within = inObject(one as Values, path, around, site);
  const placed = wordsAside(one as Values, within.seed);
  return [
    ...placed.map((reason): Problem => ({ at, rule: 'verbatim', reason })),
    ...[
      ...unlikeKnown(one as Values, path, site),
      ...unlikeCited(one as Values, site),
      ...unlikeCopy(one as Values, site),
    ].map((reason): Problem => ({ at, rule: 'data-row', reason })),
    ...unknownNames(one, site).map((name): Problem => {
      return { at, rule: 'data-row', reason: `Unexpected name “${name}”, expected one of the program’s` };
    }),
    ...Object.entries(one).flatMap(([name, item]) =>
      inside(item, at === '' ? name : `${at}.${name}`, path, site, within),
    ),
  ];
}

/** Names of values that the program does not write. */
const unknownNames = (one: object, { sources: { program } }: Built) =>
  Object.keys(one).filter((name) => !program.hasName(name.replace(/^[$@]/, '')) && !program.ours.has(name));

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

/** Words with a place are those that their seed prints there. */
function wordsAside({ start, end, exact }: Values, seed: SeedText | undefined): string[] {
  if (seed === undefined || typeof start !== 'number') return [];
  if (exact !== '' && seed.text.slice(start, Number(end)) === exact) return [];
  return [`Unexpected words “${exact}”, expected what ${seed.path} prints at ${start}-${end}`];
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
