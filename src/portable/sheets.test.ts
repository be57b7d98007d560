import { expect, test } from 'vitest';
import { classesIn, inlineStyles, linkStyles, trimmed } from './sheets.ts';

const body = '<p>&lt;style>c{}</p><style>d{}</style>';
const page = (head: string) => `<head>${head}</head>${body}`;
const styled = page(
  '<style>@media (width<=9em){a{}}</style><meta><style>b{}</style><style data-own>e{}</style>',
);

test('the styles of a page become one linked sheet, found from where the page stands', () => {
  const written: string[] = [];
  const write = (css: string) => {
    written.push(css);
    return 'assets/x.css';
  };
  const linked = (href: string) =>
    page(`<link rel="stylesheet" href="${href}"><meta><style data-own>e{}</style>`);
  expect(linkStyles('/index.html', styled, write)).toBe(linked('assets/x.css'));
  expect(linkStyles('/people/by-name/x.html', styled, write)).toBe(linked('../../assets/x.css'));
  expect(written).toEqual(['@media (width<=9em){a{}}b{}', '@media (width<=9em){a{}}b{}']);
  expect(linkStyles('/x.html', page(''), write)).toBe(page(''));
});

test('a linked sheet can be put back, for a page that is to need no other file', () => {
  const sheets = new Map<string, string>();
  const html = linkStyles('/topics/x.html', styled, (css) => {
    sheets.set('assets/x.css', css);
    return 'assets/x.css';
  });
  expect(inlineStyles('topics/x.html', html, (path) => sheets.get(path) ?? '')).toBe(
    page('<style>@media (width<=9em){a{}}b{}</style><meta><style data-own>e{}</style>'),
  );
});

test('a sheet keeps what can style something that is there, and nothing else', () => {
  const css = [
    'a{b:c}',
    '.chart,.list{b:c}',
    '.chart .mark{b:c}',
    ':is(.mark,.list) i{b:c}',
    '.list:not(.mark)>b{b:c}',
    '@media print{.mark{b:c}}',
    '@media print{.list{b:c}}',
    '.list{.mark{b:c}& i{b:c}}',
    '.mark{.list{b:c}}',
    '@page{margin:1mm}',
  ];
  const shown = new Set(classesIn('<p class="list"><i class="wide one"></i>'));
  expect([...shown]).toEqual(['list', 'wide', 'one']);
  expect(trimmed(css.join(''), shown)).toBe(
    'a{b:c}.list{b:c}:is(.mark,.list) i{b:c}.list:not(.mark)>b{b:c}@media print{.list{b:c}}.list{& i{b:c}}@page{margin:1mm}',
  );
});
