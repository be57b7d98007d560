import { expect, test } from 'vitest';
import { aboutTwenty, oneFifth, spec } from '../fictional/quillby.ts';
import { share, shareDrawing } from './share.ts';

test('a fraction in words is squares, one filled', () => {
  const drawing = shareDrawing(oneFifth, true);
  const looks = 'signs' in drawing ? drawing.signs.map(({ look }) => look) : [];
  expect(looks).toEqual(['square', 'empty', 'empty', 'empty', 'empty']);
});

test('a percentage with “about” is a bar whose edge fades around it, without a qualifier its edge is sharp', () => {
  expect(shareDrawing(aboutTwenty, true)).toMatchObject({ bar: { to: 20, fade: 3 } });
  const sharp = shareDrawing({ ...aboutTwenty, qualifier: 'exact' }, true);
  expect('bar' in sharp && sharp.bar.fade).toBeUndefined();
});

test('what is drawn on a card leads to the words', () => {
  const cards = share.view({ figures: [oneFifth, aboutTwenty] }, spec('share'));
  for (const part of cards)
    expect('card' in part && part.card.drawing).toMatchObject({ opens: { cited: true } });
});

test('each share is a card of its own that says what is not given', () => {
  const cards = share.view({ figures: [oneFifth, aboutTwenty] }, spec('share'));
  expect(cards.map((part) => 'card' in part && part.card.caption)).toEqual([
    'Of fines for open flames. Base number not given.',
    'Of lamps of Quillby. Base number not given.',
  ]);
});
