/**
 * Finds the numbers of a text in a form that does not depend on the language: 1,250 = 1 250 = 1.250, 12.5 = 12,5, 3
 * p.m. = 15:00.
 */
import { monthOf } from './months.ts';

export interface FoundNumber {
  /** The digits with a decimal point: `1250`, `12.5`; times as `15.3`. */
  readonly key: string;
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

export interface FoundDate {
  readonly month: number;
  /** The key of the day; undefined for a month with only a year. */
  readonly day: string | undefined;
  readonly written: string;
}

export interface Figures {
  readonly numbers: readonly FoundNumber[];
  readonly dates: readonly FoundDate[];
}

const none: Figures = { numbers: [], dates: [] };
const spaced = '\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?!\\d)(?:[.,]\\d+)?';
const pattern = new RegExp(`(?<!\\d)(?:${spaced}|\\d+(?:[.,:]\\d+)*)`, 'g');
const apart = /(?<!\d)\d+(?:[.,:]\d+)*/g;
const wholeDate = /(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([./])(\d{1,2})\5(\d{4}))(?!\d)/g;

/**
 * @param text without addresses and Markdown signs
 * @param isApart whether digits that spaces separate are different numbers: "in rooms 12 300 people"
 */
export function figuresIn(text: string, language: string, isApart = false): Figures {
  if (!/\d/.test(text)) return none;
  const dates: FoundDate[] = [];
  const numbers: FoundNumber[] = [];
  const rest = text.replace(wholeDate, (written, year = '', month, day, first = '', _sign, second = '', last = '') => {
    const [inMonth, onDay] = year === '' ? dayFirst(first, second) : [month, day];
    dates.push({ month: Number(inMonth), day: keyOf(onDay), written });
    for (const each of [onDay, year || last]) numbers.push(plainNumber(each));
    return ' '.repeat(written.length);
  });
  for (const { 0: written, index } of rest.matchAll(isApart ? apart : pattern)) {
    const before = rest.slice(Math.max(0, index - 30), index);
    const after = rest.slice(index + written.length, index + written.length + 30);
    const found = { key: keyOf(written), written, before, after };
    numbers.push(found);
    const date = before === '' && after === '' ? undefined : dateAt(found, language);
    if (date) dates.push(date);
  }
  return { numbers, dates };
}

/** Americans write the month first. If the second number cannot be a month, it is the day. */
const dayFirst = (first: string, second: string): [string, string] =>
  Number(second) > 12 ? [first, second] : [second, first];

const plainNumber = (written: string): FoundNumber => ({ key: keyOf(written), written, before: '', after: '' });

/** The digits with a decimal point. */
export function keyOf(written: string): string {
  if (/^[1-9]\d*$/.test(written)) return written;
  const joined = written.replace(/[ \u00A0\u2009\u202F]/g, '');
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(joined)) return joined.replace(/[.,]/g, '');
  const grouped = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)[.,](\d+)$/.exec(joined);
  const plain = grouped ? `${grouped[1]?.replace(/[.,]/g, '')}.${grouped[3]}` : joined.replace(/[,:]/g, '.');
  const decimal = /^(\d+)\.(\d+)$/.exec(plain);
  const whole = (digits = ''): string => digits.replace(/^0+(?=\d)/, '');
  const end = decimal?.[2]?.replace(/0+$/, '') ?? '';
  if (decimal) return end === '' ? whole(decimal[1]) : `${whole(decimal[1])}.${end}`;
  return whole(plain);
}

const dayAfter = /^(?:\p{L}{1,3}|-\p{L}{1,3}|\.)?(?:[\s\u00A0]+(?:of|de|του|τον|день))?[\s\u00A0]+(\p{L}{3,})/u;
const monthBefore = /(\p{L}{3,})\.?,?(?:[\s\u00A0]+(?:of|de|του|din|the))?[\s\u00A0]+$/u;

/** The month beside a number: after a day, or before a day or a year. */
function dateAt({ key, written, before, after }: FoundNumber, language: string): FoundDate | undefined {
  const value = Number(key);
  const isDay = Number.isInteger(value) && value >= 1 && value <= 31;
  if (!isDay && !(value > 1000 && value < 3000)) return undefined;
  const next = isDay ? dayAfter.exec(after) : null;
  const month = next?.[1] === undefined ? undefined : monthOf(next[1], language);
  if (month !== undefined) return { month, day: key, written: `${written}${next?.[0]}` };
  const last = monthBefore.exec(before);
  const named = last?.[1] === undefined ? undefined : monthOf(last[1], language);
  if (named === undefined) return undefined;
  return { month: named, day: isDay ? key : undefined, written: `${last?.[0]}${written}` };
}
