import { run } from './pdf-tools.ts';

/** Letters that are drawn together. */
export interface PrintedWords {
  readonly words: string;
  readonly page: number;
  /** Points, as printed on paper. */
  readonly size: number;
}

const step =
  /<page number="(?<page>\d+)"|<fill_text [^>]*transform="(?<transform>[^"]+)"|<span [^>]*trm="(?<letters>[^"]+)"|<g unicode="(?<letter>[^"]*)"/g;

/** All words of a file with their sizes, from the drawing operations that `mutool trace` lists. */
export function printedWords(file: string): PrintedWords[] {
  const found: { words: string; page: number; size: number }[] = [];
  let page = 0;
  let transform: number[] = [];
  for (const { groups = {} } of run('mutool', 'trace', file).matchAll(step)) {
    if (groups.page) page = Number(groups.page);
    else if (groups.transform) transform = numbersOf(groups.transform);
    else if (groups.letters) found.push({ words: '', page, size: heightOf(numbersOf(groups.letters), transform) });
    else if (groups.letter) for (const last of found.slice(-1)) last.words += letterOf(groups.letter);
  }
  return found.map((each) => ({ ...each, words: each.words.normalize('NFKC').trim() }));
}

const numbersOf = (list: string): number[] => list.split(' ').map(Number);

/** The height of a letter one unit high: its own matrix contains the font size, the other one the later transforms. */
const heightOf = ([, , x = 0, y = 0]: readonly number[], [a = 1, b = 0, c = 0, d = 1]: readonly number[]): number =>
  Math.hypot(x * a + y * c, x * b + y * d);

const letterOf = (written: string): string =>
  written.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof characters) => characters[name]);

const characters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
