import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPng } from './draw.ts';

/** Charts at twice their size, for screens that have the points. */
const ZOOM = 2;

/**
 * Draws the pictures of a site whose pages are written: each `charts/*.svg` also as PNG, and each `og/**.svg`,
 * which nothing else needs, only as PNG. Answers how many there are.
 */
export async function writePictures(out: string): Promise<number> {
  const charts = await svgFiles(join(out, 'charts'));
  const cards = await svgFiles(join(out, 'og'));
  // Drawing runs in threads of its own, as many as the machine has.
  await Promise.all([
    ...charts.map((path) => writePng(path, ZOOM)),
    ...cards.map((path) => writePng(path, 1)),
  ]);
  await Promise.all(cards.map((path) => rm(path)));
  return charts.length + cards.length;
}

async function svgFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.svg')).map((name) => join(folder, name));
}

async function writePng(path: string, zoom: number): Promise<void> {
  await writeFile(path.replace(/\.svg$/, '.png'), await drawPng(await readFile(path, 'utf8'), zoom));
}
