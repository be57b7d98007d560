import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { splitFront } from '../../content/front.ts';
import { type BodyBlock, readBody } from '../body.ts';
import Block from './Block.astro';
import Indirect from './Indirect.astro';
import Quotation from './Quotation.astro';

type Tree = DefaultTreeAdapterTypes.ChildNode;
interface Shown {
  readonly about: string;
  readonly text: string;
  readonly quotations: readonly string[];
  readonly indirect: readonly string[];
}

const pages = import.meta.glob<{ default: Parameters<AstroContainer['renderToString']>[0] }>([
  '../../../content/articles/*.mdx',
  '../../read/fixtures*/*.mdx',
]);
const texts = import.meta.glob<string>(['../../../content/articles/*.mdx', '../../read/fixtures*/*.mdx'], {
  query: '?raw',
  import: 'default',
});

const children = (node: Tree): Tree[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (node: Tree, name: string) =>
  'attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined;
const textOf = (node: Tree): string => ('value' in node ? node.value : children(node).map(textOf).join(''));
const all = (node: Tree, name: string): Tree[] =>
  children(node).flatMap((child) => [
    ...(attribute(child, name) === undefined ? [] : [child]),
    ...all(child, name),
  ]);

function shownByAstro(html: string): Shown[] {
  return all(parseFragment(html) as unknown as Tree, 'data-b').map((block) => ({
    about: attribute(block, 'data-b') ?? '',
    text: textOf(block).trim(),
    quotations: all(block, 'data-q').map((one) => `${attribute(one, 'data-q')}: ${textOf(one)}`),
    indirect: all(block, 'data-i').map((one) => `${attribute(one, 'data-i')}: ${textOf(one)}`),
  }));
}

function shownByUs({ span, role, rule, text, quotations, indirect }: BodyBlock): Shown {
  const shown = (one: BodyBlock['quotations'][number]) =>
    `${one.id} ${one.part}/${one.of} ${one.span.start}-${one.span.end}: ${text.slice(one.start, one.end)}`;
  return {
    about: `${span.start}-${span.end} ${role} ${rule}`,
    text: text.trim(),
    quotations: quotations.map(shown),
    indirect: indirect.map(shown),
  };
}

test.each(Object.keys(pages))('%s says the same through Astro and the fast way', async (path) => {
  const container = await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  const page = await pages[path]?.();
  const html = await container.renderToString(page?.default as never, {
    props: { components: { Block, Quotation, Indirect } },
  });
  const { body } = splitFront((await texts[path]?.()) ?? '');
  const shown = shownByAstro(html);
  expect(shown.length).toBeGreaterThan(1);
  expect(readBody(body, path).map(shownByUs)).toEqual(shown);
});
