import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareCodeUnits } from '../../src/text/order.ts';
import type { Store } from '../build/store.ts';
import { drawPng } from './draw.ts';

/** Charts at twice their size, for screens that have the points. */
const ZOOM = 2;

/** Says of each picture, by its path without ending, of which drawing it is: the hashes of both. */
const DRAWN = 'og/drawn.json';

/**
 * Draws the pictures of a site whose pages are written: each `charts/*.svg` also as PNG, and so each `og/**.svg`;
 * and writes what was drawn from what, for whoever checks it. What the store has is not drawn again. Answers how many there are.
 */
export async function writePictures(out: string, store: Store | null = null): Promise<number> {
  const charts = await drawings(out, 'charts');
  const cards = await drawings(out, 'og');
  // Drawing runs in threads of its own, as many as the machine has.
  const drawn = await Promise.all([
    ...charts.map((name) => writePng(out, name, ZOOM, store)),
    ...cards.map((name) => writePng(out, name, 1, store)),
  ]);
  if (drawn.length === 0) return 0;
  const sorted = Object.fromEntries(drawn.toSorted(([a], [b]) => compareCodeUnits(a, b)));
  await mkdir(dirname(join(out, DRAWN)), { recursive: true });
  await writeFile(join(out, DRAWN), `${JSON.stringify(sorted, null, 1)}\n`);
  return drawn.length;
}

/** Paths of the drawings in a folder of the site, with forward slashes and without ending. */
async function drawings(out: string, folder: string): Promise<string[]> {
  if (!existsSync(join(out, folder))) return [];
  const names = await readdir(join(out, folder), { recursive: true });
  const svgs = names.filter((name) => name.endsWith('.svg'));
  return svgs.map((name) => `${folder}/${name.replaceAll('\\', '/').slice(0, -'.svg'.length)}`);
}

async function writePng(
  out: string,
  name: string,
  zoom: number,
  store: Store | null,
): Promise<[name: string, hashes: string[]]> {
  const svg = await readFile(join(out, `${name}.svg`), 'utf8');
  const inputs = `${zoom}\0${svg}`;
  const kept = store?.get('picture', inputs);
  const png = kept ?? (await drawPng(svg, zoom));
  if (kept === undefined) store?.put('picture', inputs, png);
  await writeFile(join(out, `${name}.png`), png);
  return [name, [svg, png].map((bytes) => hash('sha256', bytes, 'base64url'))];
}
