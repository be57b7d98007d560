import { fileURLToPath } from 'node:url';
import { type BBox, Resvg, renderAsync } from '@resvg/resvg-js';

const fileOf = (path: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${path}`));

/** The pinned fonts, and no others: a picture must not depend on the machine that draws it. */
const fontFiles = [
  fileOf('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  fileOf('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  fileOf('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  fileOf('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
];

const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };

/** Draws an SVG as PNG, so many times its size. Words in a font that is not among the pinned ones are set in Source Sans. */
export async function drawPng(svg: string, zoom: number): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  return image.asPng();
}

/** Where everything that an SVG draws lies, words included, in its own units. */
export function extentOf(svg: string): BBox {
  const box = new Resvg(svg, { font }).getBBox();
  if (box === undefined) throw new Error('The picture is empty');
  return box;
}
