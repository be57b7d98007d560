/** How files of `content/` name words, pages and things. */
import { z } from 'astro/zod';
import { say, text } from '../say.ts';

/** Lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id is lower-case words joined by hyphens' });

/** The name of an entry in addresses. */
export const idOf = (example: string) =>
  say(idSchema, 'Its name in addresses: lower-case words joined by hyphens. It stays.', example);

/** An address that a reader can follow: nothing that would run. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with https:// or http://',
});

/**
 * Words by which a place is found again, exactly as printed; `prefix` and `suffix` only to tell repeats apart.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const selectorSchema = z.strictObject({
  exact: text(
    'The words, as printed. They stand there exactly once.',
    'The bridge at Lower Marl will close in June',
  ),
  prefix: text('The words just before, only to tell repeats apart.', 'the report says that').optional(),
  suffix: text('The words just after, only to tell repeats apart.', "', the county said'").optional(),
});
export type TextQuoteSelector = z.infer<typeof selectorSchema>;

/** Words of one article, by its slug. They must stand there exactly once (prefix and suffix included). */
export const citeSchema = z.strictObject({
  article: text('The slug of the article, as in its address.', 'bridge-to-close'),
  ...selectorSchema.shape,
});
export type Cite = z.infer<typeof citeSchema>;

/** A public page that can be looked up. */
export const sourceLinkSchema = z.strictObject({
  title: text('Its title.', 'A dictionary of boats'),
  publisher: text('Who published it.', 'Example Press'),
  url: say(webAddressSchema, 'Its address.', 'https://example.org/ferry'),
});
