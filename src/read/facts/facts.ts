import type { Block, PrintedMetadata, Seed } from '../../model.ts';
import { readAuthor } from './author.ts';
import { readPublished } from './published.ts';
import { readPublisher } from './publisher.ts';
import { readTitle } from './title.ts';
import { wordsOf } from './worded.ts';

/**
 * What the text of a seed shows about itself: headline, publisher, writer and printed date, each with the
 * words it was read from (UTF-16 units of the seed). What the text does not show is `null`: nothing is
 * inferred from the story. The date is `YYYY-MM-DD`, `YYYY-MM` where no day is printed; the other values
 * are the printed words, runs of white space as one space.
 */
export function readMetadata(seed: Seed, blocks: readonly Block[]): PrintedMetadata {
  const words = blocks.map((block) => wordsOf(seed, block));
  return {
    title: readTitle(words),
    publisher: readPublisher(words),
    author: readAuthor(words),
    published: readPublished(words, seed.text),
  };
}
