import type { APIContext } from 'astro';
import { dataFiles } from '../../data/files.ts';
import { dataText } from '../../data/make-files.ts';
import { getRecord } from '../../record/index.ts';

export function getStaticPaths() {
  return dataFiles.map(({ name }) => ({ params: { file: name } }));
}

/** A file of the data. */
export function GET({ params }: APIContext): Response {
  const file = dataFiles.find(({ name }) => name === params['file']);
  if (file === undefined) throw new Error(`No data file ${params['file']}`);
  const text = dataText(file, getRecord(), { date: process.env['ON_THE_RECORD_DATE'] });
  return new Response(text, { headers: { 'content-type': file.mediaType } });
}
