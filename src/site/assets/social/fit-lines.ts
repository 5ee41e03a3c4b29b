/** Lines of text, and the size at which they fit. */
export interface FittedLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * The largest size at which a text fits the number of lines. At the smallest size the rest is cut off with an ellipsis.
 * @param sizes largest first
 * @param widthIn measures a text in a size, in the unit of `width`
 */
export function fitLines(
  text: string,
  width: number,
  mostLines: number,
  sizes: readonly number[],
  widthIn: (size: number) => (text: string) => number,
): FittedLines {
  const tried = sizes.map((size) => ({ size, lines: wrap(text, width, widthIn(size)) }));
  const last = tried.at(-1);
  if (!last) throw new TypeError('A text needs a size.');
  const fitting = tried.find(({ lines }) => lines.length <= mostLines);
  return fitting ?? { ...last, lines: cut(last.lines, mostLines, width, widthIn(last.size)) };
}

/** Breaks between words, never before a dash. A word that is wider than the line breaks between letters. */
function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  const words = text
    .replace(/\s+(?=[–—])/g, '\u00a0')
    .split(/[ \t\n]+/)
    .filter(Boolean);
  for (const word of words.flatMap((each) => pieces(each, width, measure))) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const found = [''];
  for (const letter of word) {
    const joined = `${found.at(-1)}${letter}`;
    if (measure(joined) <= width) found[found.length - 1] = joined;
    else found.push(letter);
  }
  return found;
}

function cut(lines: readonly string[], most: number, width: number, measure: (text: string) => number): string[] {
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = last.slice(0, -1);
  return [...kept, `${last.replace(/[\s.,:;–—-]+$/u, '')}…`];
}
