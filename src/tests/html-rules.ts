import type { ConfigData } from 'html-validate';

/** The rules of html-validate that our pages keep. Those switched off are matters of style or judged elsewhere. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements, white space and attribute quotes as it likes.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles name the page and the site, and may be long.
    'long-title': 'off',
    // A printed number may look like a telephone number and is none.
    'tel-non-breaking': 'off',
    // Whether a name is given and right is judged by axe in a browser.
    'prefer-native-element': 'off',
    // Ids are made of words of any language.
    'valid-id': ['error', { relaxed: true }],
  },
};
