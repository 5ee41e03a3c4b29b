/** Facts about languages and scripts, for rules about mixed letters. */
import type { Script } from './look-alikes.ts';

/** Languages with Cyrillic or Greek letters. All others count as Latin. */
const notLatin: Readonly<Record<string, Script>> = {
  uk: 'Cyrillic',
  ru: 'Cyrillic',
  be: 'Cyrillic',
  bg: 'Cyrillic',
  sr: 'Cyrillic',
  mk: 'Cyrillic',
  el: 'Greek',
};

/** @param root a language without its region: `ro` */
export const scriptOfLanguage = (root: string): Script => notLatin[root] ?? 'Latin';

/** Letters of the script that the language does not use. Nobody types one of them by mistake. */
export const notInAlphabet: Readonly<Record<string, RegExp>> = { uk: /[ѕЅјЈ]/, el: /[ϲϹϳͿ]/ };

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Short words of each language. Two letters of different scripts are a slip only if they form such a word: `Oι` is one,
 * the variable `αx` is not.
 */
export const shortWords: Readonly<Record<string, ReadonlySet<string>>> = {
  uk: wordsOf(
    'а б в є ж з і й о у я ах би бо ви го де до за зі із ін їй їм їх її ми на не ні об од ой он по та те ти то ту ці це чи що як',
  ),
  el: wordsOf(
    'ο η αι ας αν δε εκ εν ες θα με μη να οι σε τα τη το ως ένα από για δύο και κατ μας μια μου που σας σου στα στη στο της τις τον του των την',
  ),
};

/** Nouns before a letter that works as a number: in "Рисунок a" and "точка x" the Latin letter is intended. */
export const labelNouns: Readonly<Record<string, RegExp>> = {
  uk: /(?:рис|табл|пп?|рисун\p{L}+|точ\p{L}+|варіант\p{L}*|тип\p{L}*|пункт\p{L}*|індекс\p{L}*|змінн\p{L}+|елемент\p{L}*|крок\p{L}*|вуз\p{L}+|вісь|вісі|ос[іяею]\p{L}*|координат\p{L}*|параметр\p{L}*|груп\p{L}+|клас\p{L}*|літер\p{L}+|букв\p{L}+|категорі\p{L}+|частин\p{L}+|розділ\p{L}*|том\p{L}*|курс\p{L}*|рів\p{L}+|функці\p{L}+|символ\p{L}*|ключ\p{L}*|прапор\p{L}+|режим\p{L}*|команд\p{L}+|значен\p{L}+|числ\p{L}+|вектор\p{L}*|для|якщо|де)$/iu,
  el: /(?:εικ|πίν|σημεί\p{L}+|τύπο\p{L}+|ομάδ\p{L}+|μεταβλητ\p{L}+|άξον\p{L}+|παράρτημα|παραρτήματος|βιταμίν\p{L}+|ηπατίτιδα\p{L}*|κατηγορί\p{L}+|γράμμα\p{L}*|χαρακτήρα\p{L}*|σχήμα\p{L}*|εικόνα\p{L}*|πίνακα\p{L}*|τάξη\p{L}*|επιλογή\p{L}*)$/iu,
};
