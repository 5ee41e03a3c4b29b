/**
 * Parses markup of our own: well-formed, with double quotes, without comments. It parses templates of `html`, each
 * once, and markup that was written before: cleaned drawings, chapters that a reader's browser loads. Pure.
 */
import type { Attribute, MarkupElement, MarkupNode } from './tree.ts';

interface OpenElement {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: MarkupNode[];
}

/** @throws TypeError where an element is not closed, or a tag has another form than this builder's */
export function readMarkup(markup: string): readonly MarkupNode[] {
  const top: MarkupNode[] = [];
  const open: OpenElement[] = [];
  let children = top;
  for (let at = 0; at < markup.length; ) {
    const tag = markup.indexOf('<', at);
    const end = tag < 0 ? markup.length : tag;
    if (end > at) children.push(unescapeHtml(markup.slice(at, end)));
    if (tag < 0) break;
    const close = markup.indexOf('>', tag);
    if (close < 0) throw new TypeError(`A tag has no end: ${markup.slice(tag, tag + 40)}`);
    if (markup[tag + 1] === '/') {
      const element = open.pop();
      if (!element || !closes(markup.slice(tag + 2, close), element.name))
        throw new TypeError(`${markup.slice(tag, close + 1)} closes nothing`);
      children = open.at(-1)?.children ?? top;
    } else {
      const element = readTag(markup.slice(tag + 1, close));
      children.push(element);
      if (!element.end) {
        open.push(element);
        children = element.children;
      }
    }
    at = close + 1;
  }
  if (open.length > 0) throw new TypeError(`<${open.at(-1)?.name}> is not closed`);
  return top;
}

/** The element's name may be a value, which is then in both tags. */
const closes = (name: string, opened: string): boolean => name === opened || (isMark(name, 0) && isMark(opened, 0));

function readTag(tag: string): OpenElement & MarkupElement {
  const end = tag.endsWith(' /') ? ' />' : tag.endsWith('/') ? '/>' : undefined;
  const inside = end ? tag.slice(0, 1 - end.length) : tag;
  const nameEnd = endOfName(inside);
  const name = inside.slice(0, nameEnd);
  const attributes = readAttributes(inside.slice(nameEnd));
  return end ? { name, attributes, children: [], end } : { name, attributes, children: [] };
}

/** A name is either one mark, or everything up to the first space or mark. */
function endOfName(tag: string): number {
  let at = 1;
  if (isMark(tag, 0)) return at;
  while (at < tag.length && tag[at] !== ' ' && !isMark(tag, at)) at += 1;
  return at;
}

/**
 * The first of the characters that stand for the values of a template. They are in the private use area, which no
 * template uses. An attribute without a value is the mark of several attributes.
 */
export const firstMark = 0xe000;
const lastMark = 0xe0ff;

export const isMark = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= firstMark && unit <= lastMark;
};

/** @param written with a space before each: ` id="map" lang="uk"` */
export function readAttributes(written: string): Attribute[] {
  const attributes: Attribute[] = [];
  for (let at = 0; at < written.length; ) {
    if (isMark(written, at)) {
      attributes.push([written.charAt(at), '']);
      at += 1;
      continue;
    }
    const equals = written.indexOf('="', at);
    const end = written.indexOf('"', equals + 2);
    if (written[at] !== ' ' || equals < 0 || end < 0) throw new TypeError(`These are no attributes: ${written}`);
    attributes.push([written.slice(at + 1, equals), unescapeHtml(written.slice(equals + 2, end))]);
    at = end + 1;
  }
  return attributes;
}

export const unescapeHtml = (text: string): string =>
  text.includes('&')
    ? text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
    : text;
