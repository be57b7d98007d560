import { expect, test } from 'vitest';
import { cueAt } from './cue.ts';
import { readTokens } from './tokens.ts';

function cuesOf(text: string): string[] {
  const tokens = readTokens(text, { start: 0, end: text.length }, []);
  return tokens.flatMap((token, at) => {
    const cue = cueAt(tokens, at);
    return cue === null ? [] : [`${token.text} ${cue.form}`];
  });
}

test.each([
  ['Lee said it was late.', ['said finite']],
  ['Lee, adding that it was late', ['adding participle']],
  ['Lee was told it was late.', ['told passive']],
  ['Lee was quoted as saying so.', ['quoted passive', 'saying participle']],
  ['He claims it was late.', ['claims finite']],
  ['Critics say it was late.', ['say finite']],
  ['The boss laid bare the danger.', ['laid finite']],
  ['The council reported a loss.', ['reported finite']],
])('takes the reporting verb of: %s', (text, cues) => {
  expect(cuesOf(text)).toEqual(cues);
});

test.each([
  'State threats and war crimes grew.',
  'Their claims were false.',
  'The White House press office shut.',
  'Lee refused to say so.',
  'They built a bridge called Long Reach.',
  'The reports of Monday were late.',
])('refuses what is no reporting verb in: %s', (text) => {
  expect(cuesOf(text)).toEqual([]);
});
