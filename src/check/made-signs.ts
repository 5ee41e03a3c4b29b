/** Characters that nobody has written: they come from Intl, typography and templates. */
import { type Content, placeOf } from '../content/content.ts';
import { publicationFile } from '../content/known-files.ts';
import { countryName, formatDate, languageName, languageOwnName } from '../i18n/formatters.ts';
import type { UncoveredSign } from '../language/letters/uncovered.ts';
import { isLanguage } from '../model/language-code.ts';
import { quotationMarks } from '../text/engine.ts';

/** Characters in templates beside words: between facts, and where a line is cut off. */
const ofTemplates = '·…';

/** Scripts that the house's fonts cover completely. */
const ofTheHouse = new Set(['Latn', 'Cyrl', 'Grek']);

/** @param hasOwnFonts whether even quotation marks may be missing */
export const madeSigns = (content: Content, hasOwnFonts: boolean): UncoveredSign[] =>
  content.publication.languages.flatMap(({ code }, at) => {
    if (!isLanguage(code) || (!hasOwnFonts && ofTheHouse.has(scriptOf(code)))) return [];
    const typography = hasOwnFonts ? ofTemplates + quotationMarks(code).join('') : '';
    const place = () => placeOf(content, publicationFile, ['languages', at]);
    return [...new Set(wordsOfIntl(content, code) + typography)].map((character) => ({
      character,
      language: code,
      place,
    }));
  });

const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? '';

function wordsOfIntl({ publication }: Content, language: string): string {
  const months = Array.from({ length: 12 }, (_, at) =>
    formatDate(language, `2026-${String(at + 1).padStart(2, '0')}-01`),
  );
  const names = publication.languages
    .filter(({ code }) => isLanguage(code))
    .map(({ code }) => languageName(language, code) + languageOwnName(code));
  const countries = publication.studies.flatMap(({ facts }) => facts.countries ?? []);
  return [...months, ...names, ...[...new Set(countries)].map((country) => countryName(language, country))].join('');
}
