/** The names of months in any language and grammatical form. Intl knows only two forms and the short one. */
import { rememberText } from '../../../model/memory/remember.ts';
import { fold } from '../plain.ts';

interface Month {
  /** The beginning that all forms of the name share. */
  readonly stem: string;
  readonly names: readonly string[];
}

const monthsOf = rememberText((language): readonly Month[] => {
  const writers = [
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  ];
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2020, month, 15));
    const names = writers.flatMap((writer) =>
      writer.formatToParts(day).flatMap(({ type, value }) => (type === 'month' ? [fold(value)] : [])),
    );
    return { stem: commonStart(names), names };
  });
});

function commonStart([first = '', second = first]: readonly string[]): string {
  let end = 0;
  while (end < first.length && first[end] === second[end]) end += 1;
  return first.slice(0, Math.max(3, end));
}

/** From 1; undefined for a word that is not a month. Knows `Feb.` and `лют` too. */
export function monthOf(word: string, language: string): number | undefined {
  if (word.length < 3) return undefined;
  const folded = fold(word);
  const at = monthsOf(language).findIndex(
    ({ stem, names }) => folded.startsWith(stem) || names.some((name) => name.startsWith(folded)),
  );
  return at < 0 ? undefined : at + 1;
}

/** Whether a text contains the name of a month. */
export const namesMonth = (folded: string, month: number, language: string): boolean =>
  wordsOf(folded).some((word) => monthOf(word, language) === month);

const wordsOf = (folded: string): readonly string[] => folded.match(/\p{L}{3,}/gu) ?? [];
