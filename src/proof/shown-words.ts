/** The words that a page, chapter or print shows, in order, read from its markup in one pass. */
import { gatherWords } from './words.ts';

export interface ShownWords {
  readonly words: readonly number[];
  /** The number of words before each element with an id. */
  readonly places: ReadonlyMap<string, number>;
}

/** Elements that do not show the text: menus, contents, drawings, hidden parts. */
const skipped = new Set(['script', 'style', 'nav', 'svg', 'template', 'head']);
/** Elements inside a line. They do not separate words. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'u',
  'wbr',
]);
/** The link with the number of a note. */
const noteCall = 'class="note-call"';

export function readShownWords(markup: string): ShownWords {
  const gatherer = gatherWords();
  const places = new Map<string, number>();
  for (let at = 0; at < markup.length; at += 1) {
    const unit = markup.charCodeAt(at);
    if (unit === lessThan) at = readTag(markup, at, gatherer, places);
    else if (unit === ampersand) at = readReference(markup, at, gatherer.add);
    else gatherer.add(unit);
  }
  gatherer.end();
  return { words: gatherer.words, places };
}

const [lessThan, ampersand] = [0x3c, 0x26];

/** @returns the end of the tag, or of the element if it is skipped */
function readTag(
  markup: string,
  start: number,
  { words, end }: { readonly words: readonly number[]; end(): void },
  places: Map<string, number>,
): number {
  if (markup.startsWith('!--', start + 1)) return endOf(markup, '-->', start);
  const close = endOf(markup, '>', start);
  const isEnd = markup.charCodeAt(start + 1) === 0x2f;
  const name = nameAt(markup, start + (isEnd ? 2 : 1));
  if (!inline.has(name)) end();
  if (isEnd) return close;
  const idAt = markup.indexOf(' id="', start);
  if (idAt > 0 && idAt < close) {
    end();
    const id = markup.slice(idAt + 5, markup.indexOf('"', idAt + 5));
    if (!places.has(id)) places.set(id, words.length);
  }
  if (markup.charCodeAt(close - 1) === 0x2f) return close;
  const isCall = name === 'sup' && markup.slice(start, close).includes(noteCall);
  return skipped.has(name) || isCall ? endOfElement(markup, name, close) : close;
}

function nameAt(markup: string, start: number): string {
  let end = start;
  while (end < markup.length) {
    const unit = markup.charCodeAt(end);
    if (unit === 0x20 || unit === 0x3e || unit === 0x2f || unit === 0x0a) break;
    end += 1;
  }
  return markup.slice(start, end);
}

function endOf(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from);
  return at < 0 ? markup.length : at + mark.length - 1;
}

/** Elements with the same name may be inside. */
function endOfElement(markup: string, name: string, from: number): number {
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const close = markup.indexOf(`</${name}>`, at);
    if (close < 0) return markup.length;
    const open = markup.indexOf(`<${name}`, at);
    if (open >= 0 && open < close && /[\s>]/.test(markup.charAt(open + name.length + 1))) {
      depth += 1;
      at = open + 1;
    } else {
      depth -= 1;
      at = close + name.length + 2;
    }
  }
  return at;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['shy', '\u00ad'],
]);

/** @returns the end of the reference: `&amp;`, `&#173;` */
function readReference(markup: string, start: number, add: (unit: number) => void): number {
  const end = markup.indexOf(';', start);
  const name = end < 0 || end - start > 10 ? '' : markup.slice(start + 1, end);
  const code = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(name);
  const text = code
    ? String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10))
    : named.get(name);
  if (text === undefined) {
    add(ampersand);
    return start;
  }
  for (let at = 0; at < text.length; at += 1) add(text.charCodeAt(at));
  return end;
}
