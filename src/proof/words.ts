/** Words as numbers: each is the hash of its letters, digits and accents. Signs, hyphens and hidden characters part or join them as they do for a reader. */

const [parts, word, joins] = [0, 1, 2];

let classes: Uint8Array | undefined;

/** For each UTF-16 unit whether it is part of a word, parts words, or is not seen at all. Made at the first use: 20 ms. */
function classTable(): Uint8Array {
  if (classes) return classes;
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (isSurrogate || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit))) table[unit] = word;
  }
  // Soft hyphens, joiners and spaces of no width; signs of Markdown that may be inside a word.
  for (const sign of '\u00ad\u200b\u200c\u200d\u2060\ufeff*`~\\') table[sign.charCodeAt(0)] = joins;
  classes = table;
  return table;
}

/** Gathers words from units that come one after the other. */
export interface WordGatherer {
  readonly words: number[];
  add(unit: number): void;
  /** Ends a word where one is open. */
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

/** The words of plain text. */
export function wordsOf(text: string): number[] {
  const gatherer = gatherWords();
  for (let at = 0; at < text.length; at += 1) gatherer.add(text.charCodeAt(at));
  gatherer.end();
  return gatherer.words;
}

/** The same words as they are written, in the same order. */
export const writtenWords = (text: string): string[] =>
  text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff*`~\\]/g, '').match(/[\p{L}\p{M}\p{N}\ud800-\udfff]+/gu) ?? [];
