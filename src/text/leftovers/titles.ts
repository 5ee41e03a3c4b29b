/** Finds headings as word processors paste them: a bold line, a numbered line, a line in capitals. */
import { isBlank, type Leftover, type Line, shorten } from './leftover.ts';

const bold = /^[ \t]*(\*{2,3}|_{2,3})(?=\S)([^*_\n]{1,100}\S)\1[ \t]*$/u;
/** At least two numbers, or a Roman numeral. A single number begins a list. */
const numbered = /^[ \t]*(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|[IVXІХ]{1,5}\.)[ \t\u00A0]+(?=\p{Lu})([^\n]{1,100})$/u;
const listed = /^[ \t]*(\d{1,2})[.)][ \t\u00A0]+(?=\p{Lu})([^\n]{1,80})$/u;
const capitals =
  /^[ \t]*([\p{Lu}\p{M}\p{N}«»“”„"'’,:()–-]+(?:[ \u00A0][\p{Lu}\p{M}\p{N}«»“”„"'’,:()–-]+){0,11})[ \t]*$/u;
const hint = /^[ \t]*(?:\*\*|__|\d|[IVXІХ]{1,5}\.|\p{Lu}{2})/mu;

const endsSentence = /[.!?…;,:]["»”)]*$/u;

interface Title {
  readonly line: Line;
  readonly words: string;
  /** The number of a list with a single item. */
  readonly number?: number;
}

export function findTitles(text: string, lines: readonly Line[]): Leftover[] {
  if (!hint.test(text)) return [];
  const titles = lines.flatMap((line, at) => {
    const title = standsAlone(lines, at) ? titleOf(line) : undefined;
    return title ? [title] : [];
  });
  const numbers = titles.flatMap(({ number }) => number ?? []);
  const areCounted = numbers.length > 1 && numbers.every((each, at) => each === (numbers[0] ?? 0) + at);
  return titles
    .filter(({ number }) => number === undefined || areCounted)
    .map(({ line, words }) => ({
      code: 'text-like-heading',
      at: line.at,
      text: shorten(line.text),
      params: { suggestion: `### ${shorten(words)}` },
    }));
}

function titleOf(line: Line): Title | undefined {
  const inList = listed.exec(line.text);
  if (inList) return isTitle(inList[2]) ? { line, words: inList[2] ?? '', number: Number(inList[1]) } : undefined;
  const words = bold.exec(line.text)?.[2] ?? numbered.exec(line.text)?.[1];
  if (words !== undefined) return isTitle(words) ? { line, words } : undefined;
  const shouted = capitals.exec(line.text)?.[1]?.trim() ?? '';
  const isLong = (shouted.match(/\p{Lu}/gu)?.length ?? 0) >= (/\s/.test(shouted) ? 6 : 8);
  return isLong && isTitle(shouted) && !/\d{3}/.test(shouted) ? { line, words: lower(shouted) } : undefined;
}

const isTitle = (words = ''): boolean => !endsSentence.test(words.trim());

const lower = (words: string): string => words.charAt(0) + words.slice(1).toLowerCase();

/** Whether the line is between empty lines and a text follows. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const [above, line, below, next] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]];
  if (!line || isBlank(line) || (above && !isBlank(above)) || !below || !isBlank(below)) return false;
  return (
    next !== undefined && /^[ \t]*[\p{L}\p{N}«„“"'(•–—*!-]/u.test(next.text) && !/^[ \t]*\d+[.)]\s/.test(next.text)
  );
}
