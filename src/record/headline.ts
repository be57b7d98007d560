import type { ArticleFile } from '../content/read.ts';
import { readBody } from './body.ts';

const WORDS = 14;

/** The first words of an article that has no headline: whole words, with an ellipsis where more follow. */
export function headlineWords(file: ArticleFile): string {
  const blocks = readBody(file.body, file.path);
  const first = blocks.find(({ role }) => role === 'paragraph' || role === 'standfirst') ?? blocks[0];
  const words = (first?.text ?? file.front.seed).split(/\s+/);
  const begins = words
    .slice(0, WORDS)
    .join(' ')
    .replace(/[,;:.]$/, '');
  return words.length > WORDS ? `${begins} …` : begins;
}
