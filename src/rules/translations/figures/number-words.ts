/**
 * Knows numbers in words by the beginnings of their forms, because a translation may write "two" where its original has
 * 2.
 */
import { rememberText } from '../../../model/memory/remember.ts';
import { fold } from '../plain.ts';

/**
 * Beginnings of words, without accents; `#` marks the end of a word. Halves are among them: for two, and for a hundred.
 */
const stems: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: {
    0: 'zero|none|nil|no#',
    1: 'one#|once|first|single|an?#',
    2: 'two|twice|second|both|double|pair#|pairs#|couple|other#|half',
    3: 'three|third|thrice|tripl',
    4: 'four',
    5: 'five|fifth',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine|ninth',
    10: 'ten#|tenth|decade',
    11: 'eleven',
    12: 'twel|dozen',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twent|score#',
    30: 'thirt',
    40: 'forty|fortie',
    50: 'fifty|fiftie|half|halves',
    60: 'sixt',
    70: 'sevent',
    80: 'eight',
    90: 'ninet',
    100: 'hundred|centur',
    1000: 'thousand',
    1000000: 'million',
  },
  ro: {
    0: 'zero|niciun|nicio|nici#',
    1: 'una?#|unu#|unei#|unui#|o#|prim|intai|singur',
    2: 'doi|doua|dou#|ambe|ambi|dubl|perech',
    3: 'trei|tripl|treil|treia',
    4: 'patru|patra|patrul',
    5: 'cinc',
    6: 'sase|sasel|sasea',
    7: 'sapte',
    8: 'opt#|optul|opta#|opt-',
    9: 'noua#|noual',
    10: 'zece|zeci|deceni',
    11: 'unsprez',
    12: 'doisprez|douasprez|duzin',
    13: 'treisprez',
    14: 'paisprez',
    15: 'cincisprez',
    16: 'saisprez',
    17: 'saptesprez',
    18: 'optsprez',
    19: 'nouasprez',
    20: 'douazec',
    30: 'treizec',
    40: 'patruzec',
    50: 'cincizec|jumat',
    60: 'saizec',
    70: 'saptezec',
    80: 'optzec',
    90: 'nouazec',
    100: 'suta|sute|centen|secol|veac',
    1000: 'mie#|mii#|miilor|miile',
    1000000: 'milion|milioane',
  },
  uk: {
    0: 'нул|жодн|нема',
    1: 'один|одн|перш|єдин',
    2: 'дв[аіоу]|двічі|друг|обид|обох|обоє|пара#|пару#|пари#|подв',
    3: 'три|трь|трет|троє|троє',
    4: 'чотир|четвер|чверт',
    5: 'п’ят',
    6: 'шіст|шост|шест',
    7: 'сім#|сьом|сем',
    8: 'вісім|вось',
    9: 'дев’ят',
    10: 'десят',
    11: 'одинадц',
    12: 'дванадц|дюжин',
    13: 'тринадц',
    14: 'чотирнадц',
    15: 'п’ятнадц',
    16: 'шістнадц',
    17: 'сімнадц',
    18: 'вісімнадц',
    19: 'дев’ятнадц',
    20: 'двадц',
    30: 'тридц',
    40: 'сорок',
    50: 'п’ятдес|пів|полов',
    60: 'шістдес',
    70: 'сімдес|семидес',
    80: 'вісімдес|восьмидес',
    90: 'дев’янос',
    100: 'сто#|ста#|сот|століт|стор[іо]ч',
    1000: 'тисяч',
    1000000: 'мільйон',
  },
  el: {
    0: 'μηδεν|κανεν|καμι',
    1: 'ενας#|ενα#|εναν#|ενος#|μια#|μιας#|πρωτ|μονο|μιαμιση',
    2: 'δυο|δευτερ|διπλ|ζευγ|μισ|αμφοτερ',
    3: 'τρεις|τρια#|τριων|τριτ|τριπλ',
    4: 'τεσσ|τεταρτ|τετρα',
    5: 'πεντε#|πεμπτ',
    6: 'εξι#|εκτη#|εκτο#',
    7: 'επτα|εφτα|εβδομ',
    8: 'οκτω|οχτω|ογδο',
    9: 'εννι|εννεα|ενατ',
    10: 'δεκα#|δεκατ|δεκαετ',
    11: 'εντεκα|ενδεκ',
    12: 'δωδεκ|ντουζ',
    13: 'δεκατρ',
    14: 'δεκατεσ|δεκατετ',
    15: 'δεκαπεντ|δεκατη πεμπ',
    16: 'δεκαεξ|δεκαξ',
    17: 'δεκαεπτα|δεκαεφτα',
    18: 'δεκαοκτ|δεκαοχτ',
    19: 'δεκαενν',
    20: 'εικοσ',
    30: 'τριαντ',
    40: 'σαραντ',
    50: 'πενηντ|μισ|ημισ',
    60: 'εξηντ',
    70: 'εβδομηντ',
    80: 'ογδοντ',
    90: 'ενενηντ',
    100: 'εκατο#|εκατον|αιων',
    1000: 'χιλι',
    1000000: 'εκατομμ',
  },
};

const tables = rememberText(
  (language): ReadonlyMap<number, RegExp> =>
    new Map(Object.entries(stems[language] ?? {}).map(([value, each]) => [Number(value), startsWord(each)])),
);

const startsWord = (each: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${fold(each).replaceAll('#', '(?!\\p{L})')})`, 'u');

export const knowsNumberWords = (language: string): boolean => tables(language).size > 0;

/** Whether a text in small letters without accents may contain the number in words. */
export function saysInWords(folded: string, value: number, language: string): boolean {
  const table = tables(language);
  const says = (part: number): boolean => table.get(part)?.test(folded) ?? false;
  if (table.has(value)) return says(value);
  if (!Number.isInteger(value)) return value % 1 === 0.5 && says(50);
  if (value < 100) return says(value - (value % 10)) && says(value % 10);
  if (value < 1000) return value % 100 === 0 && (says(100) || says(value / 100));
  return value % 1000 === 0 && says(value % 1_000_000 === 0 ? 1_000_000 : 1000);
}
