/** Finds what authors write for themselves: marks of unfinished work, placeholder text, blanks. */
import { type Leftover, shorten } from './leftover.ts';

/** Authors write these in capitals. In Romanian and Greek they may leave out the marks on letters. */
const toDo = [
  'TO[ -]?DO',
  'FIX[ -]?ME',
  'TBD|TBC|TBA|WIP',
  'TO BE (?:DONE|ADDED|WRITTEN|CHECKED|CONFIRMED|COMPLETED|TRANSLATED|DEFINED|DECIDED)',
  '(?:ADD|CHECK|INSERT|CONFIRM|UPDATE|REWRITE|TRANSLATE) (?:THIS|HERE|TEXT|DATE|LINK|NUMBER|PHOTO|NAME)',
  'PLACEHOLDER',
  'DE (?:F[ĂA]CUT|COMPLETAT|AD[ĂA]UGAT|VERIFICAT|SCRIS|TRADUS|REV[ĂA]ZUT|CORECTAT|CONFIRMAT|CLARIFICAT|[ȘŞS]TERS|ACTUALIZAT|INSERAT)',
  '(?:ADAUG[ĂA]|COMPLETEAZ[ĂA]|VERIFIC[ĂA]|COMPLETA[ȚŢT]I|ADĂUGA[ȚŢT]I|VERIFICA[ȚŢT]I)',
  '(?:З|ДО)РОБИТИ|ДОДАТИ|ДОПИСАТИ|НАПИСАТИ|ПЕРЕВІРИТИ|УТОЧНИТИ|ЗАПОВНИТИ|ВСТАВИТИ|ДООПРАЦЮВАТИ|ПЕРЕКЛАСТИ|ВИПРАВИТИ|УЗГОДИТИ|ОНОВИТИ|ВИДАЛИТИ',
  'ДОРОБКА|ТУТ БУДЕ|СЮДИ (?:ТЕКСТ|ФОТО)',
  'СДЕЛАТЬ|ДОБАВИТЬ|ПРОВЕРИТЬ|УТОЧНИТЬ|ДОПИСАТЬ',
  'ΝΑ (?:ΓΙΝΕΙ|ΓΙΝΟΥΝ|ΓΡΑΦ(?:Τ|Θ)?ΕΙ|ΓΡΑΦΟΥΝ|ΣΥΜΠΛΗΡΩΘ(?:ΕΙ|ΟΥΝ)|ΠΡΟΣΤΕΘ(?:ΕΙ|ΟΥΝ)|ΕΛΕΓΧΘ(?:ΕΙ|ΟΥΝ)|ΜΕΤΑΦΡΑΣΤ(?:ΕΙ|ΟΥΝ)|ΔΙΟΡΘΩΘ(?:ΕΙ|ΟΥΝ)|ΕΠΙΒΕΒΑΙΩΘΕΙ|ΑΛΛΑΞΕΙ|ΜΠΕΙ|ΔΙΑΓΡΑΦΕΙ)',
  'ΕΚΚΡΕΜΕΙ|ΣΥΜΠΛΗΡΩΣΤΕ|ΣΥΜΠΛΗΡΩΣΕ|ΠΡΟΣΘΕΣΤΕ|ΕΛΕΓΞΤΕ|ΠΡΟΣ ΣΥΜΠΛΗΡΩΣΗ',
].join('|');
const capitals = new RegExp(`${toDo}|[XХΧ]{3,}`, 'g');
/** Whether a text has capitals in a row. Most texts have only abbreviations. */
const shouted = /[A-ZĂȘȚŞŢ]{2}|[А-ЯІЇЄҐ]{3}|[Α-Ω]{2}|[ХΧ]{3}/;
const inWord = /[\p{L}\p{N}_-]/u;
const others: readonly (readonly [string, RegExp])[] = [
  ['orem', /lorem ipsum/gi],
  ['OREM', /LOREM IPSUM/g],
  ['???', /(?<!^[ \t]*)\?{3,}|^[ \t]*\?{3,}(?!\+?[ \t]+[a-z-]+[ \t]*(?:"|$))/gm],
  ['(?', /\(\?{1,2}\)/g],
  ['____', /_{4,}/g],
  [
    '[',
    /\[(?:insert|add|your|date|name|title|text|link|photo|introduceți|introduceti|completați|completati|adăugați|data|numele|вставити|вставте|вкажіть|додайте|дата|назва|ім['’]я|текст|фото|посилання|εισάγετε|συμπληρώστε|προσθέστε|ημερομηνία|όνομα|κείμενο)(?:[ ][^\]\n[]{0,40})?\](?![([{:])/gi,
  ],
];
/** The caption of a picture that was pasted and lost. */
const figureName =
  /^[ \t]*(?:Фото|Рис(?:\.|унок)?|Зображення|Мал(?:\.|юнок)|Figure|Fig\.|Photo|Picture|Image|Foto(?:grafia)?|Fig(?:ura|\.)|Imaginea|Εικόνα|Φωτογραφία|Σχήμα)[ \t\u00A0]*(?:№[ ]?)?\d{1,3}[.:]?[ \t]*$/gmu;

/** @param isField whether the text is a field, which has no lines of its own */
export function findUnfinished(text: string, isField = false): Leftover[] {
  const found: { readonly 0: string; readonly index: number }[] = shouted.test(text)
    ? [...text.matchAll(capitals)].filter((match) => standsAlone(text, match))
    : [];
  for (const [sign, pattern] of others) if (text.includes(sign)) found.push(...text.matchAll(pattern));
  if (!isField) found.push(...text.matchAll(figureName));
  return found.map(({ 0: match, index }) => ({
    code: 'text-unfinished',
    at: index + (match.length - match.trimStart().length),
    text: shorten(match),
  }));
}

const standsAlone = (text: string, { 0: match, index }: RegExpExecArray): boolean =>
  !inWord.test(text[index - 1] ?? ' ') && !inWord.test(text[index + match.length] ?? ' ');
