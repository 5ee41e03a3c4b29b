/** Finds characters that a book's fonts do not have: a reader would see them in any other typeface, or not at all. */
import type { ResolvedItem } from '../model/language-edition.ts';
import { type Problem, problem } from '../problems/problem.ts';

/**
 * One problem for each character and section; for words that no section has, one without a place.
 * @param items what the book contains @param shown the characters of everything that it shows, see `charactersIn`
 * @param covered code points, as `src/design/coverage.ts` knows them
 */
export function findUncovered(
  items: readonly ResolvedItem[],
  shown: ReadonlySet<number>,
  covered: ReadonlySet<number>,
): Problem[] {
  const uncovered = [...shown].filter((code) => !covered.has(code)).map((code) => String.fromCodePoint(code));
  if (uncovered.length === 0) return [];
  const placed = items.flatMap((item) =>
    item.sections.flatMap((section) =>
      uncovered
        .filter((character) => section.markdown.includes(character))
        .map((character) => {
          const before = section.markdown.slice(0, section.markdown.indexOf(character));
          return { character, place: { file: section.file, line: section.line + before.split('\n').length } };
        }),
    ),
  );
  const known = new Set(placed.map(({ character }) => character));
  const elsewhere = uncovered.filter((character) => !known.has(character));
  return [
    ...placed.map(({ character, place }) => problem('character-uncovered', place, paramsOf(character))),
    ...elsewhere.map((character) => problem('character-uncovered', {}, paramsOf(character))),
  ];
}

/**
 * The code points of a text beyond ASCII, which every font has, each once. Books have millions: none is collected.
 * @param seen what they are added to
 */
export function charactersIn(text: string, seen: Set<number> = new Set()): Set<number> {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) <= 0x7f) continue;
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    seen.add(code);
  }
  return seen;
}

const paramsOf = (character: string): { character: string; code: string } => ({
  character,
  code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
});
