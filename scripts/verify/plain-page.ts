import { addElement, closeElement, type Draft, emptyDraft, pageOf } from './draft.ts';
import type { Page, PageElement } from './page.ts';
import { isDrawnAttribute, mayBeDrawn, mayHoldWords, mayStand, raw, voids } from './plain-rules.ts';
import { isBlank, plainText } from './plain-text.ts';

/** How far a page has been read. */
interface Reading {
  readonly html: string;
  at: number;
  readonly draft: Draft;
  /** The outermost open `svg`. */
  drawing: PageElement | null;
  bodyEnded: boolean;
}

/**
 * Reads a page whose tags stand where its elements are: each that is opened is closed, in order, and none has to
 * be moved, ended early or put in by the rules of HTML. Nearly every finished page is like that, and to walk over
 * its tags takes a fifth of the time of a parser that can mend everything; with thousands of pages, that is what
 * the checks wait for. Answers `null` at the first thing that is not plain: then such a parser has to read it.
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
export function readPlainPage(path: string, source: string): Page | null {
  const html = source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source;
  const start = /^<!doctype html>/i.exec(html)?.[0].length;
  if (start === undefined || html.includes('\0')) return null;
  const reading: Reading = { html, at: start, draft: emptyDraft(), drawing: null, bodyEnded: false };
  while (reading.at < html.length) if (!readNext(reading)) return null;
  return reading.bodyEnded ? pageOf(path, reading.draft) : null;
}

/** Reads on to the end of a text, a tag or a comment. `false` where that is not plain. */
function readNext(reading: Reading): boolean {
  const { html, at } = reading;
  if (html[at] !== '<') return readText(reading);
  if (html[at + 1] === '/') return readEndTag(reading);
  return html[at + 1] === '!' ? readComment(reading) : readStartTag(reading);
}

function readText(reading: Reading): boolean {
  const { html, at, draft, bodyEnded } = reading;
  const next = html.indexOf('<', at);
  reading.at = next === -1 ? html.length : next;
  const words = plainText(html.slice(at, reading.at));
  if (words === null) return false;
  const holder = draft.open.at(-1);
  // Before the head, blanks are dropped.
  if (holder === undefined || draft.elements.length === 1) return isBlank(words);
  draft.text += words;
  return isBlank(words) || (!bodyEnded && mayHoldWords(holder));
}

function readEndTag(reading: Reading): boolean {
  const { html, at, draft } = reading;
  const element = draft.open.at(-1);
  // What follows the body is put into it, so that it is closed with the page.
  const name = reading.bodyEnded ? 'html' : (element?.name ?? '');
  const end = at + 2 + name.length;
  reading.at = end + 1;
  if (!html.startsWith(name, at + 2) || html[end] !== '>') return false;
  if (reading.bodyEnded) return true;
  if (name === 'body') reading.bodyEnded = true;
  else closeElement(draft);
  if (element === reading.drawing) reading.drawing = null;
  return true;
}

function readComment(reading: Reading): boolean {
  const { html, at } = reading;
  const end = html.indexOf('-->', at + 4);
  const words = html.slice(at + 4, end);
  reading.at = end + 3;
  return html.startsWith('<!--', at) && end !== -1 && !/^-?>|--|-$/.test(words);
}

const tagName = /<([a-z][a-zA-Z0-9-]*)/y;
const attribute = /[\t\n\f ]+([a-z][a-z0-9:-]*)(?:="([^"]*)")?/y;
const drawnAttribute = /[\t\n\f ]+([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/y;
const tagEnd = /[\t\n\f ]*(\/?)>/y;

function readStartTag(reading: Reading): boolean {
  const { draft, drawing } = reading;
  const name = readHere(tagName, reading)?.[1];
  if (name === undefined) return false;
  if (!(drawing === null ? mayStand(name, draft) : mayBeDrawn(name, draft))) return false;
  const inDrawing = drawing !== null || name === 'svg';
  const attributes = readAttributes(reading, inDrawing);
  const end = attributes && readHere(tagEnd, reading);
  if (!end) return false;
  const element = addElement(draft, name, attributes);
  if (!inDrawing) return enter(reading, element);
  // Only in drawings does a slash end an element.
  if (end[1] === '/') return true;
  reading.drawing ??= element;
  draft.open.push(element);
  return true;
}

function enter(reading: Reading, element: PageElement): boolean {
  const { name } = element;
  if (voids.has(name)) return true;
  if (raw.has(name)) return readRaw(reading, element);
  reading.draft.open.push(element);
  // The parser drops a line end here.
  return name !== 'pre' || reading.html[reading.at] !== '\n';
}

/** What `pattern` finds at the place that has been reached, which is then behind it. */
function readHere(pattern: RegExp, reading: Reading): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.html);
  if (found !== null) reading.at = pattern.lastIndex;
  return found;
}

const none: Readonly<Record<string, string>> = {};

function readAttributes(reading: Reading, inDrawing: boolean): Readonly<Record<string, string>> | null {
  if (reading.html[reading.at] === '>') return none;
  const pattern = inDrawing ? drawnAttribute : attribute;
  let attributes: Record<string, string> | null = null;
  for (;;) {
    const found = readHere(pattern, reading);
    if (found === null) return attributes ?? none;
    const [, name = '', words = ''] = found;
    const value = plainText(words);
    attributes ??= {};
    // Of two with one name the first counts; and no name is one that every object has.
    if (value === null || name in attributes || (inDrawing && !isDrawnAttribute(name))) return null;
    attributes[name] = value;
  }
}

/** Reads a script, a style, a title or what is typed, up to the end tag, which is the next there is. */
function readRaw(reading: Reading, element: PageElement): boolean {
  const { html, at, draft } = reading;
  const end = html.indexOf('</', at);
  const endTag = `</${element.name}>`;
  if (!html.startsWith(endTag, end)) return false;
  const words = html.slice(at, end);
  reading.at = end + endTag.length;
  if (element.name === 'style') draft.styles.push({ element, css: words });
  // After this, an end tag may not end a script.
  if (element.name === 'script') return !words.includes('<!--');
  if (element.name === 'style') return true;
  const text = plainText(words);
  draft.text += text ?? '';
  element.textEnd = draft.text.length;
  return text !== null && !(element.name === 'textarea' && words.startsWith('\n'));
}
