/** Finds telephone numbers and private mailboxes, which their owners may not want to publish. */
import { type Leftover, shorten } from './leftover.ts';

const addresses = /(?:https?|ftp):\/\/[^\s<>"“”«»)\]]+|10\.\d{4,9}\/\S+|(?:study|page):[\w#-]+/giu;
/** Five digits or more, with characters that people put between digits of telephone numbers. */
const numbers = /[+(]{0,2}\d(?:[ \u00A0\u2009\u202F().\-–‑/]{0,2}\d){4,16}/g;
const partBefore = /[\p{L}\p{N}.,/:@#_=\uE000–-]$/u;
const partAfter = /^(?:[\p{L}\p{N}%°]|[.,/:–-]\d)/u;
/** Words for a telephone before a number. Short numbers count only after such a word. */
const label =
  /(?<!\p{L})(?:тел|моб|факс|телефон\p{L}*|tel|telefon\p{L}*|phone|mobil\p{L}*|mob|fax|call|viber|whatsapp|signal|τηλ|τηλέφων\p{L}*|κιν|κινητ\p{L}*|φαξ|τλφ)[.:№]{0,2}[ \u00A0]*:?[ \u00A0]*(?:[^\d\n(+]{0,12}[ \u00A0])?$/iu;
/** Words before numbers of another kind: of a book, a person, an account or a file. */
const otherNumber =
  /(?:ISBN|ISSN|ISMN|ORCID|ISNI|VIAF|DOI|IBAN|EDRPOU|ЄДРПОУ|CUI|CIF|ΑΦΜ|IDNO|№|No\.?|nr\.?|id|арк|код|code)[-:\s]*(?:1[03])?[:\s]*$/iu;
const hasDate =
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)|(?<!\d)(?:1[5-9]|20)\d\d[-–/](?:1[5-9]|20)?\d\d(?!\d)/;

const providers = [
  'gmail\\.com|googlemail\\.com|icloud\\.com|me\\.com|mac\\.com|msn\\.com|aol\\.[a-z]+|yahoo\\.[a-z]+(?:\\.[a-z]+)?|ymail\\.com|rocketmail\\.com',
  '(?:hotmail|outlook|live|gmx|yandex|fastmail|zoho|protonmail|tutanota)\\.[a-z]+(?:\\.[a-z]+)?|proton\\.me|pm\\.me|tuta\\.io|mail\\.com|ya\\.ru',
  '(?:mail|bk|inbox|list|rambler|internet)\\.ru|ukr\\.net|i\\.ua|(?:meta|online|email|bigmir|freemail|3g|mail)\\.ua|bigmir\\.net',
  '(?:otenet|forthnet|hol|in|pathfinder|freemail|mailbox|windowslive|cosmotemail|vodafone)\\.gr',
  '(?:home|k|personal|clicknet|rdslink|mail|email|go|xnet)\\.ro|mail\\.md|(?:abv|mail|dir)\\.bg|(?:seznam|email|centrum)\\.cz',
  '(?:wp|o2|onet|interia|op|gazeta)\\.pl|(?:orange|wanadoo|free|sfr|laposte)\\.(?:fr|net)|(?:libero|virgilio|tiscali|alice)\\.it|t-online\\.de|web\\.de|inbox\\.lv|mynet\\.com',
].join('|');
const mailbox = new RegExp(
  `[\\p{L}\\p{N}._%+-]{1,64}(?:@|[ ]?[([](?:at|@)[)\\]][ ]?)(?:${providers})(?![\\p{L}\\p{N}-]|\\.\\p{L})`,
  'giu',
);

/** @param text with code masked; addresses may be masked or not */
export const findPrivateDetails = (text: string): Leftover[] => [...findNumbers(text), ...findMailboxes(text)];

const findMailboxes = (text: string): Leftover[] =>
  /@|[([]at[)\]]/i.test(text)
    ? [...text.matchAll(mailbox)].map(({ 0: match, index }) => ({ code: 'private-mailbox', at: index, text: match }))
    : [];

function findNumbers(text: string): Leftover[] {
  const found = [...text.matchAll(numbers)].filter(({ 0: written, index }) => {
    const end = index + written.length;
    return !partAfter.test(text.slice(end, end + 2)) && isPhone(written, text.slice(Math.max(0, index - 40), index));
  });
  if (found.length === 0) return [];
  const plain = text.replace(addresses, (match) => '\uE000'.repeat(match.length));
  return found
    .filter(({ index }) => plain[index] !== '\uE000')
    .map(({ 0: written, index }) => ({ code: 'phone-number', at: index, text: shorten(written) }));
}

/** @param before the text before the number */
function isPhone(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (hasDate.test(written) || otherNumber.test(before) || isBook(written)) return false;
  if (/tel:$/i.test(before) || label.test(before)) return true;
  if (partBefore.test(before) || digits.length < 7) return false;
  if (/^\(?\+|^00\d/.test(written)) return isInternational(written, digits);
  return isNational(written, digits);
}

const isFigure = (written: string): boolean => /^\+?\d{1,3}(?:[ .\u00A0\u2009\u202F]\d{3})+$/.test(written);

function isInternational(written: string, digits: string): boolean {
  const own = digits.replace(/^00/, '');
  return own.length >= 8 && own.length <= 15 && (own.length >= 11 || !isFigure(written));
}

/** Starts with a zero, which no other figure does, or has the groups of Greek, American or Ukrainian numbers. */
function isNational(written: string, digits: string): boolean {
  if (/^\(?0/.test(written)) return digits.length >= 9 && digits.length <= 11 && !/^0[., ]0|^0\.\d/.test(written);
  return (
    (/^(?:2\d{2,3}[ -]\d{3}[ -]?\d{3,4}|2\d{2,3}[ -]\d{6,7}|69\d[ -]?\d{3}[ -]?\d{4})$/.test(written) &&
      digits.length === 10) ||
    /^(?:\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4}|\d{3}-\d{2}-\d{2})$/.test(written)
  );
}

/** Whether it is the number of a book, a person (ORCID) or a periodical. */
function isBook(written: string): boolean {
  const digits = written.replace(/[^\dX]/gi, '');
  if (/^97[89]/.test(digits) && digits.length === 13) return true;
  if (/^\d{4}-\d{4}(?:-\d{4}){0,2}$/.test(written)) return true;
  const isTen = digits.length === 10 && /^[\d-]+$/.test(written);
  return (
    isTen &&
    [...digits].reduce((sum, digit, at) => sum + (10 - at) * Number(digit), 0) % 11 === 0 &&
    written.split('-').length === 4
  );
}
