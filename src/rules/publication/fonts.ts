/** Checks a publication's own fonts: their files must exist, be fonts, and have all characters of its texts. */

import { type Content, placeOf } from '../../content/content.ts';
import { type FontFacts, mayBeEmbedded } from '../../content/font-facts.ts';
import { publicationFile } from '../../content/known-files.ts';
import type { Place } from '../../content/source-file.ts';
import type { TextFile } from '../../model/publication.ts';
import { type FontRole, typefacesOf } from '../../model/typefaces.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { TypefaceFiles } from '../../schemas/types.ts';
import { checkFile } from '../pictures/image-files.ts';
import type { Rule } from '../rule.ts';

const cuts = ['regular', 'italic', 'bold', 'boldItalic'] as const;

interface NamedFont {
  readonly role: FontRole;
  /** Relative to the content folder. */
  readonly file: string;
  readonly place: Place;
  /** Undefined where there is no such file. */
  readonly facts: FontFacts | undefined;
}

/** The valid parts of each family in the theme. */
const familiesOf = ({ publication }: Content): [FontRole, Partial<TypefaceFiles>][] =>
  (['serif', 'sans'] as const).flatMap((role): [FontRole, Partial<TypefaceFiles>][] => {
    const family = publication.theme.fonts?.[role];
    return family ? [[role, family]] : [];
  });

const placeIn = (content: Content, ...path: string[]): Place =>
  placeOf(content, publicationFile, ['theme', 'fonts', ...path]);

const fontsOf = (content: Content): NamedFont[] =>
  familiesOf(content).flatMap(([role, family]) =>
    cuts.flatMap((cut): NamedFont[] => {
      const file = family[cut];
      return file ? [{ role, file, place: placeIn(content, role, cut), facts: content.fonts.get(file) }] : [];
    }),
  );

export const fontFilesExist: Rule = (content) => {
  const licences = familiesOf(content).flatMap(([role, { licenceFile }]) =>
    licenceFile ? [{ file: licenceFile, place: placeIn(content, role, 'licenceFile') }] : [],
  );
  return eachFile([...fontsOf(content), ...licences]).flatMap(({ file, place }) =>
    checkFile(content, file, () => place, 'font'),
  );
};

export const fontsReadable: Rule = (content) =>
  eachFile(fontsOf(content))
    .filter(({ facts }) => facts?.isReadable === false)
    .map(({ file, place }) => problem('font-unreadable', place, { font: file }));

export const fontsEmbeddable: Rule = (content) =>
  eachFile(fontsOf(content))
    .filter(({ facts }) => facts && !mayBeEmbedded(facts))
    .map(({ file, place, facts }) => {
      const embedding = (facts?.embedding ?? 0).toString(16).padStart(4, '0').toUpperCase();
      return problem('font-embedding', place, { font: file, embedding });
    });

/** publication.yml names a variable font twice, but a mistake in it is one problem. */
const eachFile = <Named extends { readonly file: string }>(fonts: readonly Named[]): Named[] =>
  fonts.filter(({ file }, at) => fonts.findIndex((each) => each.file === file) === at);

/**
 * Families need different names, also different from the names of the house's families. Font files are named after
 * their family.
 */
export const fontFamiliesDiffer: Rule = (content) => {
  const { theme } = content.publication;
  const { serif, sans } = theme.fonts ?? {};
  const named = typefacesOf(theme);
  const isSame = fileName(named.serif.family) === fileName(named.sans.family);
  const isOneFamily = serif !== undefined && sans !== undefined && cuts.every((cut) => serif[cut] === sans[cut]);
  if (!isSame || isOneFamily) return [];
  const role = sans ? 'sans' : 'serif';
  return [problem('font-family-twice', placeIn(content, role, 'family'), { family: named[role].family })];
};

const fileName = (family = ''): string => family.toLowerCase().replaceAll(' ', '-');

/** Letters that a font lacks, one problem for each file. Readers would see them in another typeface. */
export const fontsHaveLetters: Rule = (content) => {
  const fonts = eachFile(fontsOf(content)).filter(({ facts }) => facts?.isReadable);
  if (fonts.length === 0) return [];
  const written = [...lettersByLanguage(content)];
  return fonts.flatMap(({ file, place, facts }): Problem[] => {
    const lacking = written.flatMap(([language, letters]) => {
      const missing = [...letters].filter((letter) => !facts?.characters.has(letter.codePointAt(0) ?? 0)).sort();
      return missing.length > 0 ? [{ language, missing }] : [];
    });
    if (lacking.length === 0) return [];
    const count = new Set(lacking.flatMap(({ missing }) => missing)).size;
    return [problem('font-lacks-letters', place, { font: file, letters: lacking.map(shownLetters).join('; '), count })];
  });
};

/** `uk: є і ї …` */
const shownLetters = ({ language, missing }: { readonly language: string; readonly missing: readonly string[] }) =>
  `${language}: ${missing.slice(0, mostShown).join(' ')}${missing.length > mostShown ? ' …' : ''}`;

const mostShown = 12;

function lettersByLanguage({ publication }: Content): Map<string, Set<string>> {
  const { studies, news, pages, book, languages } = publication;
  const found = new Map(languages.map(({ code }) => [code, new Set<string>()]));
  for (const { language, fields, sections } of [...studies, ...news, ...pages, ...book].flatMap(
    (item): readonly TextFile<object>[] => item.words,
  )) {
    const text = JSON.stringify([fields, sections]);
    for (const [letter] of text.matchAll(/\p{L}/gu)) found.get(language)?.add(letter);
  }
  return found;
}
