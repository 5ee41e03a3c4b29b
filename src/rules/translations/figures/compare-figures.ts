/** Finds numbers, dates, percentages and currencies that only the original or only its translation has. */
import { rememberByLanguage } from '../../../model/memory/remember.ts';
import { once } from '../once.ts';
import { fold, plainText } from '../plain.ts';
import { namesMonth } from './months.ts';
import { knowsNumberWords, saysInWords } from './number-words.ts';
import { type Figures, type FoundDate, type FoundNumber, figuresIn } from './numbers.ts';
import { currenciesIn, currencyOf, isPercent, mayHaveUnits, otherKeys } from './units.ts';

/** A text with its language, without region. */
export interface Spoken {
  readonly text: string;
  readonly language: string;
}

/** The differing texts as they are written, in their order. */
export interface Unlike {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

export const alike: Unlike = { missing: [], extra: [] };

interface Side {
  readonly plain: string;
  readonly language: string;
  readonly figures: Figures;
  /** The text in small letters without accents. */
  readonly folded: () => string;
  readonly romans: () => ReadonlySet<number>;
}

const remembered = rememberByLanguage((text, language): Side => {
  const plain = plainText(text);
  const folded = once(() => fold(plain));
  return { plain, language, figures: figuresIn(plain, language), folded, romans: once(() => romanNumbers(plain)) };
});

/** The keys of all numbers in a text, to find its translation. */
export const numberKeys = ({ text, language }: Spoken): string[] =>
  /\d/.test(text) ? remembered(text, language).figures.numbers.map(({ key }) => key) : [];

/** The differences. Numbers in words, other decimal signs, other clocks and other orders of dates count as equal. */
export function compareFigures(original: Spoken, translation: Spoken): Unlike {
  if (original.text === translation.text || !(/\d/.test(original.text) || /\d/.test(translation.text))) return alike;
  const first = remembered(original.text, original.language);
  const second = remembered(translation.text, translation.language);
  if (first.figures.numbers.length + second.figures.numbers.length === 0) return alike;
  const numbers = compareNumbers(first, second);
  if (numbers.missing.length + numbers.extra.length > 0) return numbers;
  const dates = compareDates(first, second);
  if (dates.missing.length > 0) return dates;
  return mayHaveUnits(first.plain) || mayHaveUnits(second.plain) ? compareUnits(first, second) : alike;
}

function compareNumbers(first: Side, second: Side): Unlike {
  const found = differing(first, second);
  if (found.missing.length + found.extra.length === 0) return found;
  // Spaces may group the digits of one number or separate two numbers, so both readings are tried.
  const apart = differing(split(first), split(second));
  return apart.missing.length + apart.extra.length === 0 ? apart : found;
}

const split = (side: Side): Side => ({ ...side, figures: figuresIn(side.plain, side.language, true) });

function differing(first: Side, second: Side): Unlike {
  if (haveSame(first, second)) return alike;
  const inFirst = keysOf(first);
  const inSecond = keysOf(second);
  const missing = distinct(first.figures.numbers.filter((each) => !isIn(each, inSecond)));
  const extra = distinct(second.figures.numbers.filter((each) => !isIn(each, inFirst)));
  const isLost = (other: Side, contradicted: boolean) => (each: FoundNumber, at: number) =>
    at >= mostInWords || !saysOtherwise(each, other, contradicted);
  return {
    missing: missing.filter(isLost(second, extra.length > 0)).map(({ written }) => written),
    extra: extra.filter(isLost(first, missing.length > 0)).map(({ written }) => written),
  };
}

/** Most texts have the same numbers, in any order. */
function haveSame(first: Side, second: Side): boolean {
  const [own, other] = [first.figures.numbers, second.figures.numbers];
  if (own.length === other.length && own.every(({ key }, at) => key === other[at]?.key)) return true;
  const keys = (numbers: readonly FoundNumber[]): Set<string> => new Set(numbers.map(({ key }) => key));
  const [ownKeys, theirs] = [keys(own), keys(other)];
  return ownKeys.size === theirs.size && [...ownKeys].every((key) => theirs.has(key));
}

const keysOf = ({ figures }: Side): Set<string> =>
  new Set(figures.numbers.flatMap((each) => [each.key, ...otherKeys(each)]));

const isIn = (found: FoundNumber, keys: ReadonlySet<string>): boolean =>
  keys.has(found.key) || otherKeys(found).some((each) => keys.has(each));

const distinct = (numbers: readonly FoundNumber[]): FoundNumber[] => [
  ...new Map(numbers.map((each) => [each.key, each])).values(),
];

/** If a block has more numbers than this, nobody writes them in words. */
const mostInWords = 40;

/** Whether a text may have the number in words or as a Roman numeral. */
function saysOtherwise({ key }: FoundNumber, other: Side, contradicted: boolean): boolean {
  const value = Number(key);
  if (Number.isNaN(value)) return false;
  if (other.romans().has(value) || saysInWords(other.folded(), value, other.language)) return true;
  return !knowsNumberWords(other.language) && !contradicted && value <= 20;
}

const letters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Many languages number centuries in this way. Cyrillic letters count too. */
function romanNumbers(text: string): Set<number> {
  const words = text.match(/(?<!\p{L})[IVXLCІХС]+(?!\p{L})/gu) ?? [];
  const numbers = words.map((word) => {
    const values = [...word.replaceAll('І', 'I').replaceAll('Х', 'X').replaceAll('С', 'C')].map(
      (each) => letters[each] ?? 0,
    );
    return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  });
  return new Set(numbers);
}

/** A block with more dates than this is a register and not a text. */
const mostDates = 100;

/** Dates with the same day and year but another month. */
function compareDates(first: Side, second: Side): Unlike {
  if (first.figures.dates.length + second.figures.dates.length > mostDates) return alike;
  const missing = first.figures.dates.filter((date) => isContradicted(date, second));
  if (missing.length === 0) return alike;
  const extra = second.figures.dates.filter((date) => isContradicted(date, first));
  return { missing: datesOf(missing), extra: datesOf(extra) };
}

/** The dates; the year of a complete date does not count again. */
function datesOf(dates: readonly FoundDate[]): string[] {
  const days = dates.filter(({ day }) => day !== undefined);
  return (days.length > 0 ? days : dates).map(({ written }) => written);
}

/** Whether the other text has another month for the day, or has dates but never names the month. */
function isContradicted({ month, day }: FoundDate, { figures, folded, language }: Side): boolean {
  const others = figures.dates.filter((each) => each.day === day);
  if (others.some((each) => each.month === month)) return false;
  if (day !== undefined && others.length > 0) return true;
  const isNamed = figures.dates.some((each) => each.month === month) || namesMonth(folded(), month, language);
  return figures.dates.length > 0 && !isNamed;
}

const percentWords = /percent|per cent|procent|la suta|відсот|відсотк|проц|τοις εκατο|ποσοστ|%|‰/u;

/** Percentages and currencies that differ although the numbers are the same. */
function compareUnits(first: Side, second: Side): Unlike {
  const percent = lostPercent(first, second) ?? lostPercent(second, first);
  if (percent !== undefined)
    return {
      missing: percent.from === first ? [percent.written] : [],
      extra: percent.from === second ? [percent.written] : [],
    };
  const missing = lostMoney(first, second);
  const extra = lostMoney(second, first);
  return missing.length > 0 && extra.length > 0 ? { missing, extra } : alike;
}

function lostPercent(from: Side, to: Side): { from: Side; written: string } | undefined {
  const found = from.figures.numbers.find(isPercent);
  if (!found || percentWords.test(to.folded()) || !to.figures.numbers.some(({ key }) => key === found.key))
    return undefined;
  return { from, written: `${found.written} %` };
}

function lostMoney(from: Side, to: Side): string[] {
  const named = from.figures.numbers
    .map((each) => ({ written: each.written, currency: currencyOf(each) }))
    .filter(({ currency }) => currency !== undefined);
  if (named.length === 0) return [];
  const present = currenciesIn(to.plain);
  return named.flatMap(({ written, currency = '' }) => (present.includes(currency) ? [] : [`${written} ${currency}`]));
}
