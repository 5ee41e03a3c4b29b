/** Checks codes of standards: countries, time zones, licences. */

import { type Content, placeOf } from '../../content/content.ts';
import { listFileOf, publicationFile } from '../../content/known-files.ts';
import type { Place } from '../../content/source-file.ts';
import { isKnownLicence, knownLicences } from '../../model/licence.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { suggest } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { subjectsOf } from '../subjects.ts';
import { countries } from './countries.ts';
import { entriesOf } from './references.ts';

/** Wrong codes that people write for a country, and the right ones. */
const mistakenCountries: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['EN', 'GB'],
]);

export const countriesExist: Rule = (content) => {
  const check = (code: unknown, place: () => Place): Problem[] =>
    typeof code !== 'string' || countries.includes(code)
      ? []
      : [
          problem('unknown-country', place(), {
            code,
            suggestion: mistakenCountries.get(code) ?? suggest(code, countries),
          }),
        ];
  return [
    ...subjectsOf(content).flatMap(({ facts, factsFile = '' }) =>
      (facts.countries ?? []).flatMap((code, at) => check(code, () => placeOf(content, factsFile, ['countries', at]))),
    ),
    ...entriesOf(content, 'partners').flatMap(({ entry, index }) =>
      check(entry.country, () => placeOf(content, listFileOf.partners.file, [index, 'country'])),
    ),
  ];
};

export const timeZonesExist: Rule = (content) =>
  subjectsOf(content).flatMap(({ facts, factsFile = '' }) => {
    const zone = facts.event?.zone;
    if (!zone || isTimeZone(zone)) return [];
    const suggestion = suggest(zone, Intl.supportedValuesOf('timeZone'));
    return [problem('unknown-time-zone', placeOf(content, factsFile, ['event', 'zone']), { zone, suggestion })];
  });

/** Intl lists each zone under one name and accepts its other names too (Europe/Kyiv, Europe/Kiev). */
export function isTimeZone(zone: string): boolean {
  // The first date formatter takes 50 ms, and most names are in the list.
  if (Intl.supportedValuesOf('timeZone').includes(zone)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const licencesKnown: Rule = (content) => {
  const check = (licence: unknown, place: () => Place): Problem[] =>
    typeof licence !== 'string' || licence === '' || isKnownLicence(licence)
      ? []
      : [problem('unknown-licence', place(), { licence, suggestion: suggest(licence, knownLicences) })];
  const { licence, theme } = content.publication;
  const inPublication =
    (...path: string[]) =>
    () =>
      placeOf(content, publicationFile, path);
  return [
    ...check(licence, inPublication('licence')),
    ...check(theme.logo?.licence, inPublication('theme', 'logo', 'licence')),
    ...(['serif', 'sans'] as const).flatMap((role) =>
      check(theme.fonts?.[role]?.licence, inPublication('theme', 'fonts', role, 'licence')),
    ),
    ...subjectsOf(content).flatMap(({ facts, factsFile = '' }) => [
      ...check(facts.licence, () => placeOf(content, factsFile, ['licence'])),
      ...(facts.images ?? []).flatMap((image, at) =>
        check(image.licence, () => placeOf(content, factsFile, ['images', at, 'licence'])),
      ),
    ]),
    ...(['partners', 'funders'] as const).flatMap((list) => logoLicences(content, list, check)),
  ];
};

function logoLicences(
  content: Content,
  list: 'partners' | 'funders',
  check: (licence: unknown, place: () => Place) => Problem[],
): Problem[] {
  const field = list === 'partners' ? 'logo' : 'emblem';
  return entriesOf(content, list).flatMap(({ entry, index }) =>
    check((entry[field] as { licence?: string } | undefined)?.licence, () =>
      placeOf(content, listFileOf[list].file, [index, field, 'licence']),
    ),
  );
}
