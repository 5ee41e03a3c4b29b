/** Finds the unit of a number: millions, hours of the afternoon, percentages, currencies. */
import type { FoundNumber } from './numbers.ts';

const multipliers: readonly (readonly [RegExp, number])[] = [
  [/^[\s\u00A0-]?(?:thousand|k(?!\p{L})|mii(?!\p{L})|de mii|тис|χιλ)/iu, 1e3],
  [/^[\s\u00A0-]?(?:million|mln|mil\.|milio|de milio|m(?!\p{L})|мільйон|млн|εκατομμ|εκατ\.)/iu, 1e6],
  [/^[\s\u00A0-]?(?:billion|bn(?!\p{L})|miliard|de miliard|mld|мільярд|млрд|δισ)/iu, 1e9],
];
const afternoon =
  /^[\s\u00A0\u202F]?(?:p\.?\s?m(?!\p{L})|μ\.?\s?μ|дня|вечора|пополудні|după-amiaz|seara|in the (?:afternoon|evening)|το (?:απόγευμα|βράδυ)|το μεσημέρι)/iu;
const morning = /^[\s\u00A0\u202F]?(?:a\.?\s?m(?!\p{L})|π\.?\s?μ|ночі|noaptea)/iu;

/** Other keys of the same number: millions with all digits, hours of the 24-hour clock, years with four digits. */
export function otherKeys({ key, before, after }: FoundNumber): string[] {
  const value = Number(key);
  if (Number.isNaN(value)) return [];
  const factor = multipliers.find(([word]) => word.test(after))?.[1];
  const others = factor === undefined ? [] : [String(Math.round(value * factor))];
  if (value < 12 && afternoon.test(after)) others.push(String(Math.round((value + 12) * 100) / 100));
  if (value >= 12 && value < 13 && morning.test(after)) others.push(String(Math.round((value - 12) * 100) / 100));
  const century = /(?<!\d)(\d\d)\d\d[/–-]$/.exec(before)?.[1];
  if (century !== undefined && /^\d\d$/.test(key)) others.push(century + key);
  if (/^(?:19|20)\d\d$/.test(key)) others.push(`’${key.slice(2)}`);
  if (/[’']$/.test(before) && /^\d\d$/.test(key)) others.push(`’${key}`);
  return others;
}

export const isPercent = ({ after }: FoundNumber): boolean => /^[\s\u00A0\u202F]?[%‰]/.test(after);

// The currencies of Romania and Moldova are both called leu there.
const currencies: readonly (readonly [string, string])[] = [
  ['EUR', '€|eur(?:o|os|i)?(?!\\p{L})|євро|ευρώ'],
  ['GBP', '£|gbp|pounds?(?!\\p{L})|lire sterline|фунт|λίρ'],
  ['UAH', '₴|uah|hryvn|гривн|гривень|грн|grivn|γρίβν'],
  ['RON, MDL', 'ron(?!\\p{L})|mdl|lei(?!\\p{L})|leu(?!\\p{L})|ле[їйяю](?!\\p{L})|леїв|λέι|λέου'],
  ['USD', '\\$|usd|dollar|dolari|долар|δολάρι'],
];
const anywhere = currencies.map(([code, words]): [string, RegExp] => [
  code,
  new RegExp(`(?<!\\p{L})(?:${words})`, 'iu'),
]);
const atStart = currencies.map(([code, words]): [string, RegExp] => [code, new RegExp(`^(?:${words})`, 'iu')]);
const nearBefore = /(?:[€£₴$]|(?<!\p{L})[A-Z]{3})[\s\u00A0]?$/u;
const nearAfter =
  /^[\s\u00A0\u202F]?(?:(?:de[\s\u00A0]+)?(?:million|mln|млн|мільйон|тис|thousand|milio|mii|εκατομμύρι|χιλιάδ)\p{L}*\.?[\s\u00A0]+)?(?:de[\s\u00A0]+)?([€£₴$]|\p{L}+)/u;

/** Whether a text may contain a percentage or currency. Most have none. */
export const mayHaveUnits = (text: string): boolean =>
  /[%‰]/.test(text) || anywhere.some(([, words]) => words.test(text));

/** The currency beside a number. */
export function currencyOf({ before, after }: FoundNumber): string | undefined {
  const beside = nearBefore.exec(before)?.[0] ?? nearAfter.exec(after)?.[1];
  return beside === undefined ? undefined : atStart.find(([, words]) => words.test(beside.trim()))?.[0];
}

export const currenciesIn = (text: string): string[] =>
  anywhere.flatMap(([code, words]) => (words.test(text) ? [code] : []));
