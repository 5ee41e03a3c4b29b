import type { Translator } from '../../../i18n/translator.ts';
import type { LocalText } from '../../../model/language-edition.ts';
import { inOneLine, otherWords } from '../../../rendering/both-languages.ts';
import { secondPrefix } from '../../file/page-starts.ts';
import type { PrintedEntry } from '../context.ts';

export interface Line extends LocalText {
  /** The text of running heads, if it differs. */
  readonly head?: string;
}

/** A line in all languages of the book. A place that only the second language has gets the prefix of `setInBoth`. */
export function contentsLine(
  translator: Translator,
  anchor: string,
  [first, second]: readonly [Line | undefined, Line | undefined],
  children: readonly PrintedEntry[] = [],
): PrintedEntry | undefined {
  const main = first ?? second;
  if (!main) return undefined;
  const head = first && second ? headOfBoth(first, second, translator) : main.head;
  const other = first && otherWords(first, second);
  return {
    anchor: first ? anchor : `${secondPrefix}${anchor}`,
    text: main.text,
    language: main.language,
    children,
    ...(head !== undefined && { head }),
    ...(other && { second: { text: other.text, language: other.language } }),
  };
}

/** The length of a running head that fits in every setting; in large print in two lines. */
const longestHead = 100;

function headOfBoth(first: Line, second: Line, translator: Translator): string {
  const both = inOneLine(headOf(first), headOf(second), translator);
  return both.length > longestHead ? headOf(first) : both;
}

const headOf = ({ head, text }: Line): string => head ?? text;

/** The lines of both languages, paired by anchor, in the order of the first. Lines that only the second has follow. */
export function pairLines(
  translator: Translator,
  first: readonly PrintedEntry[],
  second: readonly PrintedEntry[],
): PrintedEntry[] {
  const anchors = new Set([...first, ...second].map(({ anchor }) => anchor));
  const lineAt = (lines: readonly PrintedEntry[], anchor: string) => lines.find((line) => line.anchor === anchor);
  return [...anchors].flatMap(
    (anchor) => contentsLine(translator, anchor, [lineAt(first, anchor), lineAt(second, anchor)]) ?? [],
  );
}
