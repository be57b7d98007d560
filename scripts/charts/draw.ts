import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { type BBox, type RenderedImage, Resvg, renderAsync } from '@resvg/resvg-js';
import { zlibSync } from 'fflate';

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
  return indexedPng(image) ?? image.asPng();
}

/**
 * An opaque picture of at most 256 colours as PNG with a palette: point for point the same in two fifths of the bytes;
 * `null` for any other. The compressor is no native one, so that its bytes are the same on every machine.
 * @see https://www.w3.org/TR/png-3/
 */
function indexedPng({ width, height, pixels }: RenderedImage): Uint8Array | null {
  const points = new Uint32Array(new Uint8Array(pixels).buffer);
  const places = new Map<number, number>();
  // Each row begins with the number of its filter: none.
  const rows = new Uint8Array((width + 1) * height);
  let [last, place] = [-1, 0];
  for (let at = 0; at < points.length; at++) {
    const colour = points[at] ?? 0;
    if (colour !== last) {
      place = places.get(colour) ?? places.size;
      if (place > 255 || colour >>> 24 < 255) return null;
      places.set(colour, place);
      last = colour;
    }
    rows[at + Math.floor(at / width) + 1] = place;
  }
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  const palette = new Uint8Array(Uint32Array.from(places.keys()).buffer).filter((_, at) => at % 4 < 3);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', [...size, 8, 3, 0, 0, 0]),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', []),
  ]);
}

function chunk(type: string, data: readonly number[] | Uint8Array): Buffer {
  const made = Buffer.concat([Buffer.alloc(4), Buffer.from(type), Buffer.from(data), Buffer.alloc(4)]);
  made.writeUInt32BE(data.length);
  made.writeUInt32BE(crc32(made.subarray(4, -4)), made.length - 4);
  return made;
}

/** Where everything that an SVG draws lies, words included, in its own units. */
export function extentOf(svg: string): BBox {
  const box = new Resvg(svg, { font }).getBBox();
  if (box === undefined) throw new Error('The picture is empty');
  return box;
}
