import { expect, test } from 'vitest';
import { accentRules, lightAccent } from './accents.ts';

test('a site has the colours that it names, the ones in which its pictures are drawn', () => {
  const [accent, tint] = lightAccent('teal');
  expect(accentRules(['teal'])).toMatch(
    new RegExp(`^\\.t-teal\\{--a:light-dark\\(${accent},#\\w+\\);--t:light-dark\\(${tint},#\\w+\\)\\}$`),
  );
  expect(accentRules()).toContain('.t-umber{');
});
