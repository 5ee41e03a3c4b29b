/** A small strict XML parser. It accepts only well-formed documents of the kinds that are made here. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The elements around this one, outermost first. */
  readonly path: readonly XmlElement[];
}

const token =
  /<\?[^?]*\?>|<!DOCTYPE html>|<(\/?)([A-Za-z][\w.:-]*)((?:\s+[A-Za-z][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const attribute = /([A-Za-z][\w.:-]*)="([^"]*)"/g;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The elements in document order. Throws an error with the place where the text is not well-formed. */
export function parseXml(text: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const fail = (why: string, at: number): never => {
    throw new Error(`${why}: …${text.slice(Math.max(0, at - 60), at + 60)}…`);
  };
  const wrong = entity.exec(text) ?? forbidden.exec(text);
  if (wrong) fail('forbidden character or entity', wrong.index);
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) return fail('no markup', at);
    const [, closing, name, written = '', empty, words] = match;
    if (words !== undefined && open.length === 0 && words.trim() !== '') fail('text outside', at);
    if (!name) continue;
    if (closing) {
      if (open.pop()?.name !== name) fail(`</${name}> closes nothing`, at);
    } else {
      const element = { name, attributes: attributesOf(written, () => fail('attribute twice', at)), path: [...open] };
      elements.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length > 0) fail(`<${open.at(-1)?.name}> stays open`, text.length);
  return elements;
}

function attributesOf(written: string, twice: () => void): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(attribute)) {
    if (name in found) twice();
    found[name] = decodeXml(value);
  }
  return found;
}

export const decodeXml = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
