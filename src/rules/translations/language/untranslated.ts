/**
 * Finds text that is still in the language of the original: equal to it, in its script, or with many of its small
 * words.
 */

import { flat, ownWords, plainText } from '../plain.ts';
import { type OriginalWords, sentenceEnd } from './original-words.ts';
import { hasLetters, scriptOf, wordRuns } from './scripts.ts';
import { countSmallWords, hasSmallWord } from './small-words.ts';

const word = /\p{L}[\p{L}\p{M}’'-]*/gu;
const smallLetters = /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}’'-]+/gu;
/** Titles of works, and words that may stay in another language. */
const quoted = /[“"«„][^“”"«»„]{1,200}[”"»“]|(?<![\p{L}\p{N}])(\*{1,2}|_{1,2})(?=\S)[^*_\n]{1,200}\1/gu;

export interface LanguagePair {
  /** Codes without regions. */
  readonly original: string;
  readonly translation: string;
}

/** Whether both languages use the same script. */
const shareScript = ({ original, translation }: LanguagePair): boolean => scriptOf(original) === scriptOf(translation);

/**
 * The words of a text that are still in the original's language: the whole text or its first such sentence; undefined
 * where there are none. Words that are marked as another language, names, titles in quotation marks and code may stay.
 * @param beside the original's text in this place
 */
export function untranslatedIn(
  text: string,
  known: OriginalWords,
  pair: LanguagePair,
  { beside, isTitle = false }: { readonly beside?: string | undefined; readonly isTitle?: boolean } = {},
): string | undefined {
  if (pair.original === pair.translation || (text === beside ? !/[A-Za-zÀ-ӿ]{2}/.test(text) : !mayBe(text, pair)))
    return undefined;
  const plain = ownWords(text);
  const whole = flat(plainText(text));
  if (
    known.lineOf(whole) !== undefined &&
    isOwn(plain) &&
    (isProse(flat(plain), known, pair, text === beside ? 'same' : 'whole') ||
      (isTitle && isOrdinaryTitle(whole, known, pair)))
  )
    return plainText(text).trim();
  for (const raw of plain.split(sentenceEnd)) {
    const sentence = flat(raw);
    if ((known.lineOf(sentence) !== undefined && isProse(sentence, known, pair, 'part')) || isIn(raw, pair))
      return raw.trim();
  }
  return undefined;
}

/** Whether anything needs a translation besides names and titles of works. */
const isOwn = (plain: string): boolean => /\p{Ll}{2}/u.test(plain.replace(/@\S+/g, ''));

/** A fast search for letters or small words of the original's language. Most translations have none. */
const mayBe = (text: string, pair: LanguagePair): boolean =>
  shareScript(pair) ? hasSmallWord(text, pair.original) : hasLetters(text, scriptOf(pair.original));

/** A sentence of a text, all of it, or all of it in the same place as in the original. */
type Extent = 'part' | 'whole' | 'same';

/** Whether a text that both languages have needs a translation, because it is not a name, a code or a shared word. */
function isProse(flatText: string, known: OriginalWords, pair: LanguagePair, extent: Extent): boolean {
  const isWhole = extent !== 'part';
  const words = flatText.match(word) ?? [];
  const small = (flatText.match(smallLetters) ?? []).filter((each) => each.length > 2);
  if (!shareScript(pair)) {
    if (small.some((each) => each.length > 3) && (isWhole || words.length > 3)) return true;
    const [first = ''] = words;
    return isWhole && words.length === 1 && /^\p{Lu}?\p{Ll}{2,}$/u.test(first) && known.hasSmall(first);
  }
  const hits = countSmallWords(flatText, pair.original) ?? 0;
  const isSame = extent === 'same' && small.some((each) => each.length > 3);
  return words.length > (isWhole ? 1 : 3) && (isSame || small.length > 1 || (hits > 0 && small.length > 0));
}

/** Whether it is a title with capitals whose words are not names elsewhere in the text. */
const isOrdinaryTitle = (title: string, known: OriginalWords, pair: LanguagePair): boolean =>
  !shareScript(pair) &&
  (title.match(word) ?? []).some((each) => /^\p{Lu}\p{Ll}{2,}$/u.test(each) && !known.isName(each));

/** Whether a sentence is in the original's language although the original does not contain it. */
function isIn(sentence: string, pair: LanguagePair): boolean {
  if (sentence.length < 20) return false;
  const bare = sentence.replace(quoted, ' ');
  return shareScript(pair) ? isFullOf(bare, pair) : hasRun(bare, pair);
}

function isFullOf(sentence: string, pair: LanguagePair): boolean {
  const [theirs, own] = [countSmallWords(sentence, pair.original), countSmallWords(sentence, pair.translation)];
  if (theirs === undefined || own === undefined || theirs < 3) return false;
  const words = (sentence.match(word) ?? []).length;
  return words > 5 && theirs / words > 0.2 && own * 3 < theirs;
}

/** Whether there are six or more words in the other script, most of them not names. */
function hasRun(sentence: string, pair: LanguagePair): boolean {
  return wordRuns(sentence, scriptOf(pair.original)).some((run) => {
    const words = run.match(word) ?? [];
    const small = (run.match(smallLetters) ?? []).length;
    return small * 2 > words.length && small > 3;
  });
}
