/** Finds characters that the fonts of a book lack. Readers would see them in another typeface, or not at all. */
import type { ResolvedItem } from '../model/language-edition.ts';
import { type Problem, problem } from '../problems/problem.ts';

/**
 * One problem for each character and section. A character that is in no section has a problem without a place.
 * @param items what the book contains
 * @param shown all characters that the book shows, see `charactersIn`
 * @param covered code points, from `src/design/coverage.ts`
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

/** The code points of a text without ASCII, which every font has. */
export function charactersIn(text: string): Set<number> {
  const characters = gatherCharacters();
  characters.add(text);
  return characters.all();
}

/**
 * Collects the code points of many texts. A publication has hundreds of millions of letters, so the cost for each
 * letter is one array access.
 */
export function gatherCharacters(): { add(text: string): void; all(): Set<number> } {
  const units = new Uint8Array(0x10000);
  const beyond = new Set<number>();
  const unitsOf = unitReader();
  return {
    add(text) {
      const own = unitsOf(text);
      let mixed = 0;
      for (let at = 0; at < text.length; at += 1) {
        const unit = own[at] ?? 0;
        units[unit] = 1;
        mixed |= unit;
      }
      // The text may contain surrogates.
      if (mixed >= 0xd800) addPairs(text, beyond);
    },
    all() {
      const characters = new Set<number>();
      for (let unit = 0x80; unit < units.length; unit += 1) {
        if (units[unit] === 1 && !isSurrogate(unit)) characters.add(unit);
      }
      for (const code of beyond) characters.add(code);
      return characters;
    },
  };
}

/**
 * Copies a text into an array of numbers. Reading units from the string itself is three times as slow, because strings
 * have several internal forms.
 */
function unitReader(): (text: string) => Uint16Array {
  let units = new Uint16Array(0);
  return (text) => {
    if (units.length < text.length) units = new Uint16Array(text.length * 2);
    Buffer.from(units.buffer).write(text, 'utf16le');
    return units;
  };
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** Adds characters beyond U+FFFF, and lone surrogates. */
function addPairs(text: string, beyond: Set<number>): void {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff || isSurrogate(code)) beyond.add(code);
  }
}

const paramsOf = (character: string): { character: string; code: string } => ({
  character,
  code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
});
