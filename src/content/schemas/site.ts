/** The settings of a project folder, the front matter of its pages, and what it tells readers of itself. */
import { z } from 'astro/zod';
import { listOf, say, text } from '../say.ts';
import { textShownSchema } from './article.ts';
import { citeSchema, idOf, idSchema, webAddressSchema } from './cite.ts';
import { dateSchema } from './date.ts';

export const siteSchema = z.strictObject({
  title: text('The name of the site.', 'A site of my own'),
  description: text(
    'One sentence under the title.',
    'What was said, by whom, and how each outlet printed it.',
  ),
  language: say(
    z.string().min(2).optional(),
    'The language of the pages and of the dates in them (BCP 47).',
    'en-GB',
  ),
  url: say(
    z.union([webAddressSchema, z.literal('')], { error: 'an address that begins with https://' }).optional(),
    'The public address, without a slash at its end; `SITE_URL` overrides it.',
    'https://example.org/my-site',
  ),
  contact: say(
    z
      .union([z.email(), webAddressSchema], {
        error: 'a mail address, or an address that begins with https://',
      })
      .nullable()
      .optional(),
    'Where readers write about an error: a mail address or a page.',
    'editor@example.org',
  ),
  topics: listOf(
    idSchema,
    'Ids of topics in their order: the names of the files in `content/topics`.',
    '[bridges]',
  ).optional(),
  text: textShownSchema.optional(),
  numbers: say(
    z.enum(['complete', 'chosen']).optional(),
    '`complete`: each number of each article is a figure, or waived with a reason; else what is left is counted.',
    'chosen',
  ),
  featuredStatement: say(
    idSchema.optional(),
    'The statement, with two variants at the least, that the home page shows word by word.',
    'nobody-will-have-to-swim',
  ),
  featuredClaims: listOf(
    idSchema,
    'What the home page says first: ids of claims of topics.',
    '[bridge-closes]',
  ).optional(),
  featuredFigures: listOf(idSchema, 'Figures on the home page.', '[cars-a-day]').optional(),
});
export type Site = z.infer<typeof siteSchema>;

export const accentSchema = z.enum(['plum', 'teal', 'ochre', 'slate', 'moss', 'indigo', 'brick', 'umber']);
export type Accent = z.infer<typeof accentSchema>;

const claimSchema = z.strictObject({
  id: idOf('bridge-closes'),
  text: text(
    'One short sentence of ours that names who said it; it may hold links. Outlet and date are printed after it.',
    'The county says that the bridge will close.',
  ),
  cites: listOf(citeSchema, 'The words that it rests on.').min(1),
});
/** What a topic's page says first: one short sentence of ours that names who said it, and the words it rests on. */
export type Claim = z.infer<typeof claimSchema>;

const phraseSchema = z.string().min(2);
const groupsSchema = z.array(z.array(phraseSchema).min(1)).min(2);

/**
 * The words of a topic: one list, of which any word counts; or groups that must all be met (`all`), of which the
 * first names the matter and the others say in which connection it is meant.
 */
export const keywordsSchema = z.union(
  [
    z.array(phraseSchema),
    z.strictObject({
      all: say(groupsSchema, 'Lists of words of which each must be met; the first names the matter.'),
    }),
  ],
  { error: 'a list of words, or `all:` with two lists of words or more' },
);
export type Keywords = z.infer<typeof keywordsSchema>;

/** The groups of words of a topic; a plain list is one group. */
export function keywordGroups(keywords: Keywords): readonly (readonly string[])[] {
  return Array.isArray(keywords) ? [keywords] : keywords.all;
}

/** Front matter of `content/topics/*.mdx`. */
export const topicSchema = z.strictObject({
  title: text('Its title.', 'Bridges'),
  description: say(
    z.string().min(1).default('What was said, by whom, and how each outlet printed it.'),
    'One sentence under the title and on the home page.',
    'What is said about bridges.',
  ),
  accent: say(accentSchema.default('slate'), 'Its colour.', 'teal'),
  keywords: say(
    keywordsSchema,
    'Words that give the topic to an article or a quotation; whole words, capitals or not.',
    '[bridge, ferry]',
  ),
  claims: listOf(claimSchema, 'What its page says first: three or four.').optional(),
  contentNote: text(
    'One quiet line for those who would rather know before.',
    'This page speaks of a drowning.',
  ).optional(),
  quotation: say(
    z
      .strictObject({
        article: citeSchema.shape.article,
        exact: text('Words that were said.', 'Nobody will have to swim'),
      })
      .optional(),
    'The words shown on the home page.',
  ),
});
export type TopicFront = z.infer<typeof topicSchema>;

/** Front matter of `content/pages/*.mdx`. */
export const pageSchema = z.strictObject({
  title: text('Its title.', 'About'),
  description: text('One sentence under the title.', 'How this site is made.'),
});

export type PageFront = z.infer<typeof pageSchema>;

export const helplineSchema = z.strictObject({
  name: text('Whose number it is.', 'Marl Listening Line'),
  for: text('Whom it is for.', 'anyone who wants to talk'),
  phone: say(z.string().min(3), 'The number.', "'01632 960000'"),
  hours: text('When somebody answers.', 'day and night').optional(),
  textPhone: text('The number for texts.', "'01632 960001'").optional(),
  url: say(webAddressSchema.optional(), 'Its page.', 'https://example.org/line'),
  checked: say(dateSchema, 'The day on which somebody checked it.', "'2031-05-12'"),
  basis: text('What it was checked against, and what was not done.', 'The page of the line.').optional(),
});

export type Helpline = z.infer<typeof helplineSchema>;

export const correctionSchema = z.strictObject({
  date: say(dateSchema, 'When it was corrected.', "'2031-05-13'"),
  page: text('The page, relative to the site.', 'topics/bridges.html'),
  was: text('What it said.', 'The bridge is closed.'),
  now: text('What it says.', 'The bridge will close in June.'),
  why: text('Why.', 'The report speaks of a plan.'),
});

export type Correction = z.infer<typeof correctionSchema>;

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
    from: say(addressSchema, 'A published address that is no longer there.', 'topics/roads.html'),
    to: say(
      addressSchema.optional(),
      'The page or anchor that took its place. This, or `gone`.',
      'topics/bridges.html',
    ),
    gone: say(z.string().min(1).optional(), 'Why there is no heir; readers see it. This, or `to`.'),
  })
  .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), 'either `to` or `gone`');
export type Redirect = z.infer<typeof redirectSchema>;
