import type { APIContext } from 'astro';
import { getRecord } from '../../record/index.ts';
import { dataFiles } from '../files.ts';
import { dataText } from '../make-files.ts';

export function getStaticPaths() {
  return dataFiles.map(({ name }) => ({ params: { file: name } }));
}

/** A file of the data, while somebody writes: a build writes all of them in one pass. */
export function GET({ params }: APIContext): Response {
  const file = dataFiles.find(({ name }) => name === params['file']);
  if (file === undefined) throw new Error(`No data file ${params['file']}`);
  return new Response(dataText(file, getRecord()), { headers: { 'content-type': file.mediaType } });
}
