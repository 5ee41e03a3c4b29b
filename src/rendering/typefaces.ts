import { formatList } from '../i18n/formatters.ts';
import type { Translator } from '../i18n/translator.ts';
import { describeLicence } from '../model/licence.ts';
import { typefacesOf } from '../model/typefaces.ts';
import type { ThemeFile } from '../schemas/types.ts';

/** The sentences in a book's colophon that name its typefaces and their licences. */
export function typefaceSentence(theme: ThemeFile, { t, language }: Translator, format: 'pdf' | 'epub'): string {
  const { serif, sans } = typefacesOf(theme);
  const nameOf = (licence: string): string => describeLicence(licence).name;
  if (serif.family !== sans.family && serif.licence === sans.licence) {
    const families = formatList(language, [serif.family, sans.family]);
    return t(`book:${format}.fonts`, { families, licence: nameOf(serif.licence) });
  }
  const named = [serif, sans].map(({ family, licence }) =>
    t('book:book.typeface', { family, licence: nameOf(licence) }),
  );
  return t(`book:${format}.fontsApart`, { families: formatList(language, [...new Set(named)]) });
}
