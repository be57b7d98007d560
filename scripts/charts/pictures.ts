import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DRAWN_WITH, drawPng } from './draw.ts';

/** Charts at twice their size, for screens that have the points. */
const ZOOM = 2;

/**
 * Draws the pictures of a site whose pages are written: each `charts/*.svg` also as PNG, and each `og/**.svg`,
 * which nothing else needs, only as PNG. What was drawn before lies in `cache` and is not drawn again. Answers
 * how many there are.
 */
export async function writePictures(out: string, cache: string): Promise<number> {
  const charts = await svgFiles(join(out, 'charts'));
  const cards = await svgFiles(join(out, 'og'));
  await mkdir(cache, { recursive: true });
  // Drawing runs in threads of its own, as many as the machine has.
  await Promise.all([
    ...charts.map((path) => writePng(path, ZOOM, cache)),
    ...cards.map((path) => writePng(path, 1, cache)),
  ]);
  await Promise.all(cards.map((path) => rm(path)));
  return charts.length + cards.length;
}

async function svgFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.svg')).map((name) => join(folder, name));
}

async function writePng(path: string, zoom: number, cache: string): Promise<void> {
  const svg = await readFile(path, 'utf8');
  const key = createHash('sha256').update(`${DRAWN_WITH} ${zoom} ${svg}`).digest('hex');
  const kept = join(cache, `${key.slice(0, 32)}.png`);
  if (!existsSync(kept)) {
    // Written aside first: a build that is broken off must not leave half a picture for the next.
    const half = `${kept}.${process.pid}`;
    await writeFile(half, await drawPng(svg, zoom));
    await rename(half, kept);
  }
  await copyFile(kept, path.replace(/\.svg$/, '.png'));
}
