/** Facts about the words of an original, to tell names from other words and to find its sentences in a translation. */
import { once } from '../once.ts';
import { flat, plainText } from '../plain.ts';

const smallLetters = /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}’'-]+/gu;
const nameInside = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** The end of a sentence, with the marks and spaces after it. */
export const sentenceEnd = /(?<=[.!?;:…])["”»’)\]*_]*\s+|\n/u;

export interface OriginalWords {
  /**
   * The line of the file where the block with this sentence begins; undefined if no block has it.
   * @param sentence in the form of `flat`
   */
  readonly lineOf: (sentence: string) => number | undefined;
  /** Whether the original has the word with a small letter, so that it is not a name. */
  readonly hasSmall: (word: string) => boolean;
  /** Whether the original has the word with a capital inside a sentence. */
  readonly isName: (word: string) => boolean;
}

export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** The facts are made when first asked for, because most translations contain no words of their original. */
export function originalWords(placed: () => readonly PlacedText[]): OriginalWords {
  const texts = once(() => placed().filter(({ text }) => text !== ''));
  const wordsLike = (pattern: RegExp) =>
    once(() => new Set(texts().flatMap(({ text }) => plainText(text).match(pattern) ?? [])));
  const sentences = once(() => sentencesOf(texts()));
  const [small, names] = [wordsLike(smallLetters), wordsLike(nameInside)];
  return {
    lineOf: (sentence) => sentences().get(sentence),
    hasSmall: (word) => small().has(word.toLowerCase()),
    isName: (word) => names().has(word),
  };
}

function sentencesOf(placed: readonly PlacedText[]): Map<string, number> {
  const sentences = new Map<string, number>();
  for (const { text, line } of placed) {
    const plain = plainText(text);
    for (const each of [plain, ...plain.split(sentenceEnd)].map(flat))
      if (each.length > 2 && !sentences.has(each)) sentences.set(each, line);
  }
  return sentences;
}
