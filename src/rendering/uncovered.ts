/** Finds characters that a book's fonts do not have. Readers would see them in another typeface or not at all. */
import { type UncoveredSign, uncoveredProblems } from '../language/letters/uncovered.ts';
import type { ResolvedItem } from '../model/language-edition.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * One problem for each script and language. A problem for words outside all sections has no place. `check` has found
 * these characters before; this function checks the book that was made.
 * @param items the contents of the book
 * @param shown the characters of everything that the book shows, see `charactersIn`
 * @param covered code points from `src/design/coverage.ts`
 */
export function findUncovered(
  items: readonly ResolvedItem[],
  shown: ReadonlySet<number>,
  covered: ReadonlySet<number>,
): Problem[] {
  const uncovered = [...shown].filter((code) => !covered.has(code)).map((code) => String.fromCodePoint(code));
  if (uncovered.length === 0) return [];
  const placed = items.flatMap((item) =>
    item.sections.flatMap(({ markdown, file, line, language }) =>
      uncovered
        .flatMap((character) =>
          occurrences(markdown, character).map((at): UncoveredSign & { readonly at: number } => ({
            character,
            language,
            at,
            place: () => ({ file, line: line + markdown.slice(0, at).split('\n').length }),
          })),
        )
        .sort((one, other) => one.at - other.at),
    ),
  );
  const known = new Set(placed.map(({ character }) => character));
  const elsewhere = uncovered
    .filter((character) => !known.has(character))
    .map((character): UncoveredSign => ({ character, language: '', place: () => ({}) }));
  return uncoveredProblems([...placed, ...elsewhere]);
}

function occurrences(text: string, character: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found.push(at);
  return found;
}
