/** Characters that are written as codes, so that cleaning the text does not find them: `"\u0001"` in YAML, `&#12;`. */
import { type Problem, type ProblemPlace, problem } from '../problems/problem.ts';
import type { DataPath, Locate } from './yaml.ts';

/** XML forbids the first four kinds; the others change the direction of a line, or break it. */
const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;
const entity = /&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g;

/**
 * The forbidden characters in the values of a file.
 * @param cleaned the text of the file if its literal characters were already reported, else ''
 */
export function hiddenCharacters(value: unknown, cleaned: string, file: string, locate: Locate): Problem[] {
  const found: Problem[] = [];
  const look = (text: string, path: DataPath, what: 'key' | 'value'): void => {
    const character = forbidden.exec(text)?.[0];
    const named = character !== undefined && !cleaned.includes(character) ? character : escapedIn(text)?.character;
    if (named !== undefined) found.push(hiddenCharacter(named, { file, ...locate(path, what) }));
  };
  const walk = (inner: unknown, path: DataPath): void => {
    if (typeof inner === 'string') look(inner, path, 'value');
    if (typeof inner !== 'object' || inner === null) return;
    for (const [key, each] of Object.entries(inner)) {
      const step = Array.isArray(inner) ? Number(key) : key;
      look(key, [...path, step], 'key');
      walk(each, [...path, step]);
    }
  };
  walk(value, []);
  return found;
}

export const hiddenCharacter = (character: string, place: ProblemPlace): Problem =>
  problem('character-escaped', place, { character: codeOf(character) });

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first code in Markdown text for a forbidden character, as written. */
export function escapedIn(text: string): { readonly code: string; readonly character: string } | undefined {
  if (!text.includes('&#')) return undefined;
  for (const [code, hex, decimal] of text.matchAll(entity)) {
    const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    // Numbers beyond the last character of Unicode are invalid.
    const character = number > 0x10ffff ? '\uFFFF' : String.fromCodePoint(number);
    if (forbidden.test(character)) return { code, character };
  }
  return undefined;
}
