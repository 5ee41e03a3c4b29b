/**
 * Words as numbers: each is the hash of its letters, digits and accents. Signs, hyphens and hidden characters separate
 * or join words as for a reader.
 */

const [parts, word, joins] = [0, 1, 2];

let classes: Uint8Array | undefined;

/**
 * The class of each UTF-16 unit: part of a word, separator, or invisible. Made when first used, because it takes 20 ms.
 */
function classTable(): Uint8Array {
  if (classes) return classes;
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (isSurrogate || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit))) table[unit] = word;
  }
  // Soft hyphens, joiners and zero-width spaces, and Markdown signs that may be inside a word.
  for (const sign of '\u00ad\u200b\u200c\u200d\u2060\ufeff*`~\\') table[sign.charCodeAt(0)] = joins;
  classes = table;
  return table;
}

/** Collects words from a sequence of UTF-16 units. */
export interface WordGatherer {
  readonly words: number[];
  add(unit: number): void;
  /** Ends the current word, if there is one. */
  end(): void;
}

export function gatherWords(): WordGatherer {
  const table = classTable();
  const words: number[] = [];
  let hash = 0;
  const end = (): void => {
    if (hash !== 0) words.push(hash);
    hash = 0;
  };
  return {
    words,
    add(unit) {
      const kind = table[unit] ?? parts;
      if (kind === word) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ unit, 0x01000193) | 0 || 1;
      else if (kind === parts) end();
    },
    end,
  };
}

export function wordsOf(text: string): number[] {
  const gatherer = gatherWords();
  for (let at = 0; at < text.length; at += 1) gatherer.add(text.charCodeAt(at));
  gatherer.end();
  return gatherer.words;
}

/** The same words as text, in the same order. */
export const writtenWords = (text: string): string[] =>
  text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff*`~\\]/g, '').match(/[\p{L}\p{M}\p{N}\ud800-\udfff]+/gu) ?? [];
