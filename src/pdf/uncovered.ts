/** Finds characters that the book's fonts do not have, which a browser would take from any font of the machine. */
import type { ResolvedItem } from '../model/language-edition.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** One problem for each character and section; for words that no section has, one without a place. */
export function findUncovered(
  items: readonly ResolvedItem[],
  allText: string,
  covered: ReadonlySet<number>,
): Problem[] {
  if (uncoveredIn(allText, covered).length === 0) return [];
  const placed = items.flatMap((item) =>
    item.sections.flatMap((section) =>
      uncoveredIn(section.markdown, covered).map((character) => {
        const before = section.markdown.slice(0, section.markdown.indexOf(character));
        const { file } = section;
        return { character, place: { file, line: section.line + before.split('\n').length } };
      }),
    ),
  );
  const known = new Set(placed.map(({ character }) => character));
  const elsewhere = uncoveredIn(allText, covered).filter((character) => !known.has(character));
  return [
    ...placed.map(({ character, place }) => problem('character-uncovered', place, paramsOf(character))),
    ...elsewhere.map((character) => problem('character-uncovered', {}, paramsOf(character))),
  ];
}

function uncoveredIn(text: string, covered: ReadonlySet<number>): string[] {
  const characters = new Set(text);
  return [...characters].filter((character) => !covered.has(character.codePointAt(0) ?? 0));
}

const paramsOf = (character: string): { character: string; code: string } => ({
  character,
  code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
});
