import type { Translator } from '../../../i18n/translator.ts';
import type { LocalText } from '../../../model/language-edition.ts';
import { inOneLine, otherWords } from '../../../rendering/both-languages.ts';
import { secondPrefix } from '../../file/page-starts.ts';
import type { PrintedEntry } from '../context.ts';

/** What the contents say of a place in one language. */
export interface Line extends LocalText {
  /** What running heads say instead. */
  readonly head?: string;
}

/** A line in the languages of the book. A place that the second alone has is named as `setInBoth` names it. */
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

/** Letters of a running head that has room above the text in every setting, in large print in two lines. */
const longestHead = 100;

function headOfBoth(first: Line, second: Line, translator: Translator): string {
  const both = inOneLine(headOf(first), headOf(second), translator);
  return both.length > longestHead ? headOf(first) : both;
}

const headOf = ({ head, text }: Line): string => head ?? text;

/** Lines of both languages by their anchors, in the order of the first; what the second alone has follows. */
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
