import { type Rule, wordsRule } from '../rule.ts';

const LABEL =
  /^(?:(?:advertisement(?: ?· ?scroll to continue)?|advertisment|advert|advertising|ads?|sponsored(?: content| by .{2,30})?|promoted(?: content| stories)?|paid (?:content|post|partnership)|partner content|brought to you by .{2,30}) ?){1,4}$/;
const BREAK =
  /^(?:(?:the )?(?:story|article|post|content|text|video|page) (?:continues|resumes) (?:below|after|beneath)\b.{0,40}|(?:scroll|swipe) (?:down )?(?:to|for) (?:continue|more|read)\b.{0,30}|continue reading(?: (?:below|the main story|after|this article)\b.{0,30})?|keep scrolling\b.{0,20}|skip (?:past )?(?:the )?(?:ad|advert|advertisement|(?:newsletter )?promotion)\b.{0,40}|after (?:newsletter|the) promotion|article continues.{0,40}|(?:report|hide|remove|close) (?:this )?ads?(?: feedback)?|ad feedback|video ad feedback|why (?:am i seeing )?(?:this )?ads?\??|thanks for watching!?|this advertisement has not loaded yet.{0,60}|loading(?: \.\.\.)?|we may earn (?:a )?commission.{0,120})$/;

/** Labels of advertisements, and the lines that carry a reader past them. */
export const adverts: readonly Rule[] = [
  wordsRule(
    {
      name: 'advertisement-label',
      most: 12,
      role: 'left-out',
      doc: 'The word that marks an advertisement, alone on its line.',
      takes: 'Advertisement',
      refuses: 'Advertisements cost the party £4m.',
    },
    ({ key }) => LABEL.test(key),
  ),
  wordsRule(
    {
      name: 'advertisement-break',
      most: 20,
      role: 'left-out',
      doc: 'Tells the reader that the story goes on after an advertisement.',
      takes: 'Story continues below advertisement',
      refuses: 'The story continues to haunt the village.',
    },
    ({ key }) => BREAK.test(key),
  ),
];
