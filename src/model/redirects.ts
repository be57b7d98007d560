/** `content/redirects.yaml`: where published addresses went. */
import { z } from 'astro/zod';

/** A page of the site, with or without an anchor, or a file that others fetch; no way out of the site. */
const addressSchema = z
  .string()
  .regex(
    /^(?!\/)(?!.*\.\.)(?:[^\\?#:\s<>"]+\.html(?:#[^\s<>"]+)?|(?:articles|charts|cite|data|feeds)\/[\w./-]+|citations\.\w+)$/,
    'a page of the site, as `topics/a.html#b`, or a file of it, as `data/people.csv`',
  );

/** One address that is no longer published: its heir, or why it has none. */
export const redirectSchema = z
  .strictObject({
    from: addressSchema,
    /** The page, or the anchor, that took its place. */
    to: addressSchema.optional(),
    /** Why there is no heir; shown to readers. */
    gone: z.string().min(1).optional(),
  })
  .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), 'either `to` or `gone`');
export type Redirect = z.infer<typeof redirectSchema>;

export const redirectsFileSchema = z.strictObject({ redirects: z.array(redirectSchema).nullable() });
