/** Finds lists as word processors paste them. Markdown would read them as text and join their lines. */
import { isBlank, type Leftover, type Line, runsOf, shorten } from './leftover.ts';

/** Bullets with which no sentence starts. The bullets of the fonts Symbol and Wingdings are in the private use area. */
const bullet = /^([ \t\u00A0]*)([•∙●○◦▪▫■□◘‣⁃⦁➢➤►▶▸✓✔✗✘❖◆◇☐☑☒\u{F000}-\u{F0FF}])[ \t\u00A0]*(?=[^\s•●])/u;
const dot = /^([ \t\u00A0]*)(·)[ \t\u00A0]+(?=\S)/u;
/** Dashes, and letters that Symbol or Wingdings draws as bullets. The tab shows that they are bullets. */
const tabbed = /^([ \t\u00A0]*)([oоο§üØqvnlw–—−])\t+(?=[^\t]+$)/u;
/** A dash may also begin a line of dialogue, so one such line is not enough. */
const dash = /^([ \t\u00A0]*)([–—−])[ \u00A0]+(?=\S)/u;
const hyphen = /^([ \t\u00A0]*)(-)(?=[\p{L}«„“"])/u;
const letter = /^([ \t\u00A0]*)\(?(\p{Ll})[.)][ \t\u00A0]+(?=\S)/u;
const roman = /^([ \t\u00A0]*)\(?((?:x{0,2}(?:ix|iv|v?i{1,3}|v|x)))[.)][ \t\u00A0]+(?=\S)/u;
const bracketed = /^([ \t\u00A0]*)\((\d{1,2})\)[ \t\u00A0]+(?=\S)/u;
const unspaced = /^([ \t\u00A0]*)(\d{1,2})[.)](?=\p{L})/u;
const number = /^([ \t\u00A0]{0,3})(\d{1,2})[.)][ \t\u00A0]+(?=\S)/u;

type Kind = 'bullet' | 'dash' | 'letter' | 'number';

interface Item {
  readonly kind: Kind;
  readonly mark: string;
  /** The offset of the item's text in its line. */
  readonly textAt: number;
  /** The item's number in its list, from 1; undefined for bullets. */
  readonly place: number | undefined;
}

const ways: readonly (readonly [Kind, RegExp, ((mark: string) => number)?])[] = [
  ['bullet', bullet],
  ['bullet', dot],
  ['bullet', tabbed],
  ['dash', dash],
  ['dash', hyphen],
  ['number', bracketed, Number],
  ['number', unspaced, Number],
  ['number', number, Number],
  ['letter', roman, romanPlace],
  ['letter', letter, letterPlace],
];

function romanPlace(mark: string): number {
  return ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(mark);
}

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдеєжзиіїйклмнопрстуфхцчшщьюя', 'αβγδεζηθικλμνξοπρστυφχψω'];

function letterPlace(mark: string): number {
  return Math.max(...alphabets.map((letters) => letters.indexOf(mark))) + 1;
}

/** Whether any line may be an item. Most texts have none. */
const hint =
  /^[ \t\u00A0]*(?:[•∙●○◦▪▫■□◘‣⁃⦁➢➤►▶▸✓✔✗✘❖◆◇☐☑☒·–—−\u{F000}-\u{F0FF}]|-[\p{L}«„“"]|[oоο§üØqvnlw]\t|\(?(?:\p{Ll}{1,5}|\d{1,2})[.)])/mu;

export function findLists(text: string, lines: readonly Line[]): Leftover[] {
  if (!hint.test(text)) return [];
  const items = lines.map((line) => itemOf(line.text));
  return runsOf(items, follows).flatMap((run) => {
    const list = run.flatMap((at) => items[at] ?? []);
    return isList(list, run, lines) ? listOf(run, list, lines) : [];
  });
}

function itemOf(line: string): Item | undefined {
  for (const [kind, pattern, placeOf] of ways) {
    const match = pattern.exec(line);
    if (!match) continue;
    const mark = match[2] ?? '';
    return { kind, mark, textAt: match[0].length, place: placeOf?.(mark) };
  }
  return undefined;
}

/** Bullets may have an empty line between them. Numbers must increase by one. */
function follows(last: Item, next: Item, gap: number): boolean {
  if (last.kind !== next.kind || gap > 2) return false;
  if (next.kind === 'dash') return gap === 1 && last.mark === next.mark;
  return next.place === undefined || next.place === (last.place ?? 0) + 1 || isNextLetter(last, next);
}

/** `h)`, `i)`: this letter may also be a Roman numeral. */
const isNextLetter = (last: Item, next: Item): boolean =>
  next.kind === 'letter' && next.mark.length === 1 && letterPlace(next.mark) === letterPlace(last.mark) + 1;

function isList(list: readonly Item[], run: readonly number[], lines: readonly Line[]): boolean {
  const [first] = list;
  if (!first) return false;
  if (first.kind === 'bullet') return true;
  if (list.length < 2) return false;
  if (first.kind !== 'number') return true;
  const line = lines[run[0] ?? 0];
  const above = lines[(run[0] ?? 0) - 1];
  if (!number.test(line?.text ?? '')) return true;
  // Directly below a text Markdown begins a list only at 1.
  return first.mark !== '1' && above !== undefined && !isBlank(above) && !/^\s*(?:[-*+>|#]|\d+[.)])/.test(above.text);
}

function listOf(run: readonly number[], list: readonly Item[], lines: readonly Line[]): Leftover[] {
  const [first = 0] = run;
  const [line, item] = [lines[first], list[0]];
  if (!line || !item) return [];
  const marks = [...new Set(list.map(({ mark }) => mark))];
  const isNumbered = item.place !== undefined;
  const markers = list.map(({ mark }, at) =>
    isNumbered ? `${isOwnNumber(item) ? Number(mark) : at + 1}. ` : `${'  '.repeat(marks.indexOf(mark))}- `,
  );
  const words = (at: number): string => shorten((lines[run[at] ?? 0]?.text ?? '').slice(list[at]?.textAt ?? 0));
  const edits = run.flatMap((each, at) => {
    const start = lines[each]?.at ?? 0;
    return [{ start, end: start + (list[at]?.textAt ?? 0), text: markers[at] ?? '' }];
  });
  return [
    {
      code: 'text-like-list',
      at: line.at,
      text: shorten(line.text),
      params: { suggestion: `${markers[0]}${words(0)}` },
      ...(isSafe(run, item, lines) && { edits }),
    },
  ];
}

const isOwnNumber = ({ kind }: Item): boolean => kind === 'number';

/** Whether the lines around keep their meaning if the marks are replaced. */
function isSafe(run: readonly number[], { kind, mark }: Item, lines: readonly Line[]): boolean {
  const above = lines[(run[0] ?? 0) - 1];
  const below = lines[(run.at(-1) ?? 0) + 1];
  const isFree = below === undefined || isBlank(below);
  const startsAlone = above === undefined || isBlank(above) || kind === 'bullet' || kind === 'dash' || mark === '1';
  const isSpeech =
    kind === 'dash' && mark !== '-' && run.some((at) => !/[;,]\s*$/.test(lines[at]?.text ?? '') && at !== run.at(-1));
  return isFree && (startsAlone || kind === 'letter') && !isSpeech;
}
