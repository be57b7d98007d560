/** Elements in prose: components with literal attributes, and the harmless ones of HTML. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Code, Point } from '../model.ts';
import { type Component, elementAttributes, elements } from './components.ts';
import { askNearest, oneOf } from './nearest.ts';

/** A component that prose uses, with its literal attributes, and where it stands. */
export interface ComponentUse extends Point {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where each attribute stands. */
  readonly places: Readonly<Record<string, Point>>;
  /** Number of the paragraph in which it stands, from 0; `null` outside of paragraphs. */
  readonly paragraph: number | null;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
/** Says what is wrong at a place. */
export type Complain = (at: Point, rule: Code, reason: string, hint?: string | undefined) => void;

/** Addresses that would run something. */
export const RUNS = /^\s*(?:javascript|data|vbscript):/i;

/** Where a node of the tree begins. */
export const startOf = (node: { readonly position?: { readonly start: Point } | undefined }): Point => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** The use of one of the `known` components; `null` where it is none, or something about it is wrong and has been told. */
export function readElement(
  node: Element,
  known: Readonly<Record<string, Component>>,
  paragraph: number | null,
  complain: Complain,
): ComponentUse | null {
  const at = startOf(node);
  const name = node.name ?? '';
  const component = known[name];
  if (component !== undefined) return readComponent(node, name, component, paragraph, complain);
  if (elements.has(name)) readAttributes(node, (attribute) => htmlProblem(attribute, name), complain);
  else if (/^[A-Z]/.test(name)) complain(at, 'mdx-component', ...unknownComponent(name, Object.keys(known)));
  else complain(at, 'mdx-element', ...unknownElement(name, Object.keys(known)));
  return null;
}

function readComponent(
  node: Element,
  name: string,
  component: Component,
  paragraph: number | null,
  complain: Complain,
): ComponentUse | null {
  const at = startOf(node);
  const allowed = Object.keys(component.attributes);
  const problemOf = (attribute: Attribute) => attributeProblem(attribute, name, allowed);
  const { attributes, places, isRight } = readAttributes(node, problemOf, complain);
  // A misspelt attribute is told already, and would be told again as one that is missing.
  const missing = isRight ? missingAttributes(component, attributes) : [];
  for (const [key, about] of missing) {
    const reason = `Unexpected <${name}> without \`${key}\`, expected it`;
    complain(places[key] ?? at, 'mdx-attribute', reason, about);
  }
  const isOpen = component.holds === undefined && node.children.length > 0;
  if (isOpen) {
    const hint = `What stands inside would not be shown: write \`<${name} … />\`, and the words before or after it.`;
    complain(at, 'mdx-component', `Unexpected words inside of <${name}>, expected none`, hint);
  }
  return isRight && missing.length === 0 && !isOpen ? { name, attributes, places, paragraph, ...at } : null;
}

type Reason = readonly [reason: string, hint?: string | undefined];

const unknownComponent = (name: string, known: readonly string[]): Reason => [
  `Unexpected <${name}>, expected ${oneOf(name, known)}`,
  askNearest(name, known) ?? 'Is it misspelt? Capitals count.',
];

function unknownElement(name: string, known: readonly string[]): Reason {
  const near = known.find((one) => one.toLowerCase() === name.toLowerCase());
  return [
    `Unexpected <${name}>, expected prose, and components of the site`,
    near ? `Did you mean \`<${near}>\`? Capitals count.` : 'A page of prose runs, loads and styles nothing.',
  ];
}

function missingAttributes(component: Component, given: Readonly<Record<string, string>>) {
  return Object.entries(component.attributes)
    .filter(([key, { required }]) => required === true && !given[key]?.trim())
    .map(([key, { about }]) => [key, `${key}="…": ${about}`] as const);
}

/** The literal attributes of an element; what else stands there is told. */
function readAttributes(
  node: Element,
  problemOf: (attribute: Attribute) => Problem | null,
  complain: Complain,
) {
  const attributes: Record<string, string> = {};
  const places: Record<string, Point> = {};
  let isRight = true;
  for (const attribute of node.attributes) {
    const place = attribute.position === undefined ? startOf(node) : startOf(attribute);
    const problem = problemOf(attribute);
    if (problem !== null) complain(place, ...problem);
    isRight &&= problem === null;
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    attributes[attribute.name] = attribute.value;
    places[attribute.name] = place;
  }
  return { attributes, places, isRight };
}

type Attribute = Element['attributes'][number];
type Problem = readonly [rule: Code, ...Reason];

function attributeProblem(attribute: Attribute, element: string, allowed: readonly string[]): Problem | null {
  if (attribute.type === 'mdxJsxExpressionAttribute') return spread(element);
  const { name, value } = attribute;
  if (!allowed.includes(name)) {
    const expected = allowed.length === 0 ? 'no attributes' : oneOf(name, allowed);
    const reason = `Unexpected attribute \`${name}\` of <${element}>, expected ${expected}`;
    return ['mdx-attribute', reason, askNearest(name, allowed)];
  }
  if (typeof value === 'string') return null;
  if (typeof value === 'object' && value !== null) return worked(name, value.value);
  const reason = `Unexpected \`${name}\` without a value, expected one in quotation marks`;
  return ['mdx-attribute', reason, `${name}="…"`];
}

const spread = (element: string): Problem => [
  'mdx-program',
  `Unexpected expression in <${element}>, expected attributes with values in quotation marks`,
];

function worked(name: string, expression: string): Problem {
  const literal = /^\s*(['"`])([^'"`{}$]*)\1\s*$/.exec(expression)?.[2];
  const reason = `Unexpected expression for \`${name}\`, expected text in quotation marks`;
  return ['mdx-program', reason, `${name}="${literal ?? '…'}"`];
}

/** What is wrong with an attribute of an element of HTML: it may run and style nothing. */
function htmlProblem(attribute: Attribute, element: string): Problem | null {
  if (attribute.type === 'mdxJsxExpressionAttribute') return spread(element);
  const { name, value } = attribute;
  const running = `Unexpected \`${name}\`, expected no attribute that runs something`;
  if (/^on/i.test(name)) return ['mdx-program', running, 'Take it out.'];
  if (!elementAttributes.has(name) && !/^(?:data|aria)-/.test(name)) {
    const known = [...elementAttributes];
    const reason = `Unexpected attribute \`${name}\` of <${element}>, expected ${oneOf(name, known)}`;
    return ['mdx-attribute', reason, askNearest(name, known)];
  }
  if (typeof value === 'object' && value !== null) return worked(name, value.value);
  const runs = typeof value === 'string' && RUNS.test(value);
  return runs ? ['mdx-program', `Unexpected address for \`${name}\` that would run something`] : null;
}
