/** The words of a block without its marks: what a reader sees of it, for comparing. */

const code = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
const foreignSpan = /\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]\{\s*lang=[^{}]*\}/g;
const noteCall = /\[\^[^[\]\s]+\]/g;
const target = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g;
const reference = /\]\[[^\]\n]*\]/g;
const attributes = /\{[^{}\n]*\}/g;
const tag = /<[^<>\n]*>/g;
const handle = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_-]+/gu;
const webAddress = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”«»)\]]+/gi;
const mailbox = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu;

const marks = /[[\]<`{@]|:\/\/|www\./;

/** Addresses, labels of notes, code and `{...}` are left out; words in other languages stay. */
export function plainText(text: string): string {
  if (!marks.test(text)) return text;
  let plain = text;
  const without = (sign: string, pattern: RegExp, instead: string): void => {
    if (plain.includes(sign)) plain = plain.replace(pattern, instead);
  };
  without('`', code, ' ');
  without('[^', noteCall, '');
  without('](', target, ']');
  without('][', reference, ']');
  without('<', tag, ' ');
  without('{', attributes, '');
  without('://', webAddress, ' ');
  without('www.', webAddress, ' ');
  without('@', mailbox, ' ');
  without('@', handle, ' ');
  without('[', /!?\[/g, '');
  without(']', /\]/g, '');
  return plain;
}

/** Words of a link that leads out of the publication: often a title in the language of what it leads to. */
const titleOfOther = /\[[^[\]]*\]\(https?:[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|<a\s[^<>]*>[^<>]*<\/a>/g;

/** The same without words that may be in another language: those that are marked so, and titles of other works. */
export const ownWords = (text: string): string =>
  /lang=|\(http|<a\s/.test(text)
    ? plainText(text.replace(foreignSpan, ' ').replace(titleOfOther, ' '))
    : plainText(text);

const accents = /\p{M}/gu;

/** Small letters without accents, so that Φεβρουάριο and φεβρουαρίου begin alike. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(accents, '').replace(/[ʼ'`]/g, '’');

/** Words in a row, one space between them: how a sentence is compared with another one. */
export const flat = (text: string): string =>
  text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/["“”„«»‘’']/g, '')
    .trim();
