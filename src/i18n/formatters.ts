/**
 * Dates, numbers, lists and names as each language writes them, by Intl, with corrections where Intl is wrong for us.
 */
import { baseLanguage, normaliseLanguage } from '../model/language-code.ts';
import { rememberByLanguage, rememberText } from '../model/memory/remember.ts';

/** Intl reads plain `en` as American. Our readers are European. */
export const intlLocale = (language: string): string => (language === 'en' ? 'en-GB' : normaliseLanguage(language));

const cache = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}

/**
 * A date of the content (`2020-04-14`, `2020-04` or `2020`), written as precisely as it is given. The "р." that Intl
 * adds in Ukrainian is removed, because it belongs only into running text.
 */
export const formatDate = (language: string, date: string): string => writtenDate(date, language);

const writtenDate = rememberByLanguage((date, language) => {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const value = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const precision = date.split('-').length;
  const format = once(`date ${language} ${precision}`, () => new Intl.DateTimeFormat(intlLocale(language), options));
  // No line break between the day and the month.
  return format
    .format(value)
    .replace(/\s+(р\.|г\.)$/u, '')
    .replace(/^(\d{1,2}) /, '$1\u00A0');
});

/** A local time of the content (`2020-10-13T10:30`) with the name of its zone: "13 October 2020, 10:30 EEST". */
export function formatDateTime(language: string, local: string, zone: string): string {
  return inLines(timeFormat(language, zone).format(instantOf(local, zone)));
}

/** A range of local times. The parts that both have in common appear once: "13 October 2020, 10:30–12:00 EEST". */
export function formatDateTimeRange(language: string, start: string, end: string, zone: string): string {
  const format = timeFormat(language, zone);
  const range = inLines(format.formatRange(instantOf(start, zone), instantOf(end, zone)));
  return hasShortZones(language) ? range : zoneOnce(range, format, instantOf(end, zone));
}

const hasShortZones = (language: string): boolean => !['uk', 'el'].includes(baseLanguage(language) ?? language);

/**
 * Puts the long name of the zone once, at the end. For a range within a day Intl uses the short name even if the long
 * one is asked for.
 */
function zoneOnce(range: string, format: Intl.DateTimeFormat, end: number): string {
  const parts = format.formatToParts(end);
  const at = parts.findIndex(({ type }) => type === 'timeZoneName');
  const name = parts[at]?.value ?? '';
  const first = range.indexOf(name);
  if (first < 0) {
    const tail = parts.slice(at - 1).map(({ value }) => value);
    return range.replace(shortZone, '') + tail.join('');
  }
  if (first === range.lastIndexOf(name)) return range;
  const after = range.slice(first + name.length).replace(/^\)/, '');
  return range.slice(0, first).replace(/[\s(,]+$/u, '') + after;
}

const shortZone = /[ \u00A0](?:GMT[+\-−]?[\d:]*|UTC|[A-Z]{3,5})$/u;

const timeFormat = (language: string, zone: string): Intl.DateTimeFormat =>
  once(
    `time ${language} ${zone}`,
    () =>
      new Intl.DateTimeFormat(intlLocale(language), {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: zone,
        // Ukrainian and Greek have no short names: Intl gives GMT+3 or Latin letters.
        timeZoneName: hasShortZones(language) ? 'short' : 'long',
      }),
  );

/** Writes "року" in full. No line breaks between day and month, or time and zone. */
const inLines = (text: string): string =>
  text
    .replace(/(\d{4})\s+р\.,? (?=о )/gu, '$1\u00A0року ')
    .replace(/(\d{4})\s+р\.,?/gu, '$1\u00A0року,')
    .replace(/(?<!\d)(\d{1,2}) (?=\p{L}{3})/gu, '$1\u00A0')
    // Intl puts a hyphen here in Greek.
    .replace(' - ', ' – ');

const day = 86_400_000;

/**
 * The instants (ms since 1970 UTC) of a local time in an IANA zone, in order. There are none when the clocks skip the
 * time, and two when they are put back.
 */
export function instantsOf(local: string, zone: string): number[] {
  const asUtc = Date.parse(`${local}:00Z`);
  const offsets = new Set([zoneOffset(asUtc - day, zone), zoneOffset(asUtc + day, zone)]);
  // Clocks that are put back had the larger offset before: the instants are in their order.
  const instants = [...offsets].map((offset) => asUtc - offset);
  return instants.filter((instant) => instant + zoneOffset(instant, zone) === asUtc);
}

/**
 * One instant for calendars (RFC 5545, 3.3.5): the first of two. For a time that the clocks skip, the offset before the
 * change is used.
 */
export function instantOf(local: string, zone: string): number {
  const asUtc = Date.parse(`${local}:00Z`);
  return instantsOf(local, zone)[0] ?? asUtc - zoneOffset(asUtc - day, zone);
}

function zoneOffset(instant: number, zone: string): number {
  const format = once(
    `offset ${zone}`,
    () => new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }),
  );
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name);
  if (!match?.[1]) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

export const formatNumber = (language: string, value: number, options: Intl.NumberFormatOptions = {}): string =>
  once(
    `number ${language} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(intlLocale(language), options),
  ).format(value);

/**
 * "a, b and c" as the language joins a list. `enumeration` joins with commas only, for items that contain "and":
 * "Results and evidence, Lessons learned".
 */
export const formatList = (
  language: string,
  items: readonly string[],
  kind: 'sentence' | 'enumeration' = 'sentence',
): string => {
  // Intl has no list without "and" in every language: in Ukrainian even lists of units have one.
  if (kind === 'enumeration') return items.join(', ');
  const format = once(`list ${language}`, () => new Intl.ListFormat(intlLocale(language), { type: 'conjunction' }));
  const isUkrainian = (baseLanguage(language) ?? language) === 'uk';
  return format
    .formatToParts(items)
    .map(({ type, value }, at, parts) =>
      type === 'literal' && isUkrainian
        ? ukrainianAnd(value, parts[at - 1]?.value ?? '', parts[at + 1]?.value ?? '')
        : value,
    )
    .join('');
};

const ukrainianVowel = /[аеєиіїоуюя]/i;

/**
 * "і" between consonants; "та" beside a vowel, and before й, є, ї, ю, я (Ukrainian orthography of 2019, section 24).
 */
function ukrainianAnd(literal: string, before: string, after: string): string {
  const last = [...before].findLast((letter) => /\p{L}/u.test(letter)) ?? '';
  const next = [...after].find((letter) => /\p{L}/u.test(letter)) ?? '';
  const isHard = / [ій] /.test(before) || /й/i.test(next) || ukrainianVowel.test(next) || ukrainianVowel.test(last);
  return isHard ? literal.replace(' і ', ' та ') : literal;
}

/** A size in bytes, in kB or MB: "1.2 MB", "340 kB". */
export function formatBytes(language: string, bytes: number): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'megabyte'] : [bytes / 1000, 'kilobyte'];
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return formatNumber(language, value, { style: 'unit', unit, maximumFractionDigits });
}

/** These replace names of the CLDR that the speakers find insulting. */
const ownNames: Readonly<Record<string, string>> = { 'uk rom': 'ромська' };

/**
 * The name of a language in another language: `languageName('ro', 'uk')` is "ucraineană". Greek writes it in lower
 * case, "αγγλικά"; Intl gives it a capital.
 */
export function languageName(inLanguage: string, code: string): string {
  const names = once(
    `language ${inLanguage}`,
    // With `dialect`, Intl calls ro-MD "Moldavian", a name that its speakers do not use.
    () => new Intl.DisplayNames(intlLocale(inLanguage), { type: 'language', languageDisplay: 'standard' }),
  );
  return once(`language ${inLanguage} ${code}`, () => {
    const name = ownNames[`${inLanguage} ${code}`] ?? names.of(normaliseLanguage(code)) ?? code;
    return intlLocale(inLanguage).startsWith('el') ? name.charAt(0).toLocaleLowerCase('el') + name.slice(1) : name;
  });
}

/** A language's name in its own words, as a switcher shows it: "Română", "Українська". */
export const languageOwnName = rememberText((code) => capitalised(code, languageName(code, code)));

/**
 * The text with a capital first letter. Georgian has no such capitals: it uses capitals only for whole words, and few
 * fonts have them.
 */
export function capitalised(language: string, text: string): string {
  const [first = ''] = text;
  const capital = first.toLocaleUpperCase(intlLocale(language));
  return /\p{Script=Geor}/u.test(capital) ? text : capital + text.slice(first.length);
}

/** The name of a script (ISO 15924): "Georgian", "georgiană". */
export const scriptName = (inLanguage: string, script: string): string =>
  once(`script ${inLanguage}`, () => new Intl.DisplayNames(intlLocale(inLanguage), { type: 'script' })).of(script) ??
  script;

/** Compares two texts by a language's alphabet, numbers by value. Below 0, 0 or above 0. */
export const compareText = (language: string, a: string, b: string): number =>
  once(`order ${language}`, () => new Intl.Collator(intlLocale(language), { numeric: true })).compare(a, b);

export const countryName = (inLanguage: string, country: string): string => nameOfCountry(country, inLanguage);

const nameOfCountry = rememberByLanguage(
  (country, inLanguage) =>
    once(`country ${inLanguage}`, () => new Intl.DisplayNames(intlLocale(inLanguage), { type: 'region' })).of(
      country,
    ) ?? country,
);

/** Sorted by the language's alphabet. */
export const sortByName = <T>(language: string, items: readonly T[], nameOf: (item: T) => string): T[] => {
  const { compare } = once(`collator ${language}`, () => new Intl.Collator(intlLocale(language)));
  return items.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
};
