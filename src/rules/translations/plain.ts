/** The words of a block as a reader sees them, for comparisons. */

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

/** The words of Markdown without addresses, labels of notes, code and `{...}`. Words in other languages stay. */
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

/** The words of a link to another site. They are often a title in the language of that site. */
const titleOfOther = /\[[^[\]]*\]\(https?:[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|<a\s[^<>]*>[^<>]*<\/a>/g;

/** The words without parts that may be in another language: marked spans, and titles of works. */
export const ownWords = (text: string): string =>
  /lang=|\(http|<a\s/.test(text)
    ? plainText(text.replace(foreignSpan, ' ').replace(titleOfOther, ' '))
    : plainText(text);

const accents = /\p{M}/gu;

/** Small letters without accents, so that Φεβρουάριο and φεβρουαρίου begin with the same letters. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(accents, '').replace(/[ʼ'`]/g, '’');

/** The words with single spaces between them, to compare sentences. */
export const flat = (text: string): string =>
  text
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/["“”„«»‘’']/g, '')
    .trim();
