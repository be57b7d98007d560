/** The settings of a project folder and the front matter of its pages. */
import { z } from 'astro/zod';
import { webAddressSchema } from './article.ts';
import { dateSchema } from './date.ts';
import { citeSchema, idSchema } from './facts.ts';

export const siteSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence under the title. */
  description: z.string().min(1),
  /** BCP 47 tag of the pages and of the dates in them. */
  language: z.string().min(2).optional(),
  /** Public address, with no slash at the end; `SITE_URL` overrides it. Empty where there is none. */
  url: z
    .union([webAddressSchema, z.literal('')], { error: 'an address that begins with https://' })
    .optional(),
  /** Where a reader writes about an error: a mail address or a page. */
  contact: z
    .union([z.email(), webAddressSchema], {
      error: 'a mail address, or an address that begins with https://',
    })
    .nullable()
    .optional(),
  /** Ids of topics in their order. */
  topics: z.array(idSchema).optional(),
  text: z.enum(['full', 'quotations']).optional(),
  /** `complete`: each number of each article is a figure, or waived with a reason. Else what is left is counted. */
  numbers: z.enum(['complete', 'chosen']).optional(),
  /** The statement, with at least two variants, that the home page shows word by word. */
  featuredStatement: idSchema.optional(),
  /** What the home page says first: ids of claims of the topics' pages. */
  featuredClaims: z.array(idSchema).optional(),
  /** Figures on the home page. */
  featuredFigures: z.array(idSchema).optional(),
});
export type Site = z.infer<typeof siteSchema>;

export const accentSchema = z.enum(['plum', 'teal', 'ochre', 'slate', 'moss', 'indigo', 'brick', 'umber']);
export type Accent = z.infer<typeof accentSchema>;

/** What a topic's page says first: one short sentence of ours that names who said it, and the words it rests on. */
export const claimSchema = z.strictObject({
  id: idSchema,
  /** May hold links as in Markdown, to the glossary for instance. Outlet and date are printed after it. */
  text: z.string().min(1),
  cites: z.array(citeSchema).min(1),
});
export type Claim = z.infer<typeof claimSchema>;

const phraseSchema = z.string().min(2);

const groupsSchema = z
  .array(z.array(phraseSchema).min(1))
  .min(2)
  .describe('Lists of words of which each must be met; the first names the matter.');

/**
 * The words of a topic: one list, of which any word counts; or groups that must all be met (`all`), of which the
 * first names the matter and the others say in which connection it is meant.
 */
export const keywordsSchema = z.union([z.array(phraseSchema), z.strictObject({ all: groupsSchema })], {
  error: 'a list of words, or `all:` with two lists of words or more',
});
export type Keywords = z.infer<typeof keywordsSchema>;

/** The groups of words of a topic; a plain list is one group. */
export function keywordGroups(keywords: Keywords): readonly (readonly string[])[] {
  return Array.isArray(keywords) ? [keywords] : keywords.all;
}

/** Front matter of `content/topics/*.mdx`. */
export const topicSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence under the title and on the home page. */
  description: z.string().min(1),
  accent: accentSchema,
  /** Three or four, for the first screen. */
  claims: z.array(claimSchema).optional(),
  /** Words that give the topic to an article or a quotation; matched whole, without regard to case. */
  keywords: keywordsSchema,
  /** One quiet line on what the page speaks of, for those who would rather know before. */
  contentNote: z.string().min(1).optional(),
  /** The quotation shown on the home page, by its words. */
  quotation: z.strictObject({ article: z.string(), exact: z.string() }).optional(),
});
export type TopicFront = z.infer<typeof topicSchema>;

/** Front matter of `content/pages/*.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
});
export type PageFront = z.infer<typeof pageSchema>;

export const helplineSchema = z.strictObject({
  name: z.string().min(1),
  for: z.string().min(1),
  phone: z.string().min(3),
  hours: z.string().optional(),
  textPhone: z.string().optional(),
  url: webAddressSchema.optional(),
  /** The day on which somebody checked the number. */
  checked: dateSchema,
  /** What it was checked against, and what was not done. */
  basis: z.string().min(1).optional(),
});
export type Helpline = z.infer<typeof helplineSchema>;

export const correctionSchema = z.strictObject({
  date: dateSchema,
  /** Page corrected, relative to the site. */
  page: z.string().min(1),
  was: z.string().min(1),
  now: z.string().min(1),
  why: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;
