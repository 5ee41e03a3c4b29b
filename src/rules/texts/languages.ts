/** Checks language codes in all files. */

import { type Content, placeOf } from '../../content/content.ts';
import { meantLanguage, publicationFile } from '../../content/known-files.ts';
import type { DataPath } from '../../content/yaml.ts';
import { baseLanguage, isLanguage, normaliseLanguage, suggestLanguage } from '../../model/language-code.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { suggest, wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { subjectsOf } from '../subjects.ts';
import { localizedMapsOf } from './localized-maps.ts';

interface WrittenCode {
  readonly code: string;
  readonly file: string;
  readonly path: DataPath;
  readonly what: 'key' | 'value';
  /** A text may be translated from a language that the publication does not have. */
  readonly mayBeUnpublished?: boolean;
}

export const languageCodesKnown: Rule = (content) => {
  const published = content.publication.languages.map(({ code }) => code);
  const check = (written: WrittenCode): Problem[] => checkCode(content, written, published);
  const inLists = inMaps(content).flatMap(check);
  return [...inPublication(content).flatMap(check), ...firstOfEach(inLists), ...inItems(content).flatMap(check)];
};

/** If all lists have a language that publication.yml lacks, it is one problem. */
const firstOfEach = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    ({ code, params }, at) =>
      code !== 'language-not-published' ||
      problems.findIndex((each) => each.code === code && each.params.code === params.code) === at,
  );

function checkCode(content: Content, written: WrittenCode, published: readonly string[]): Problem[] {
  const { code, file, path, what, mayBeUnpublished } = written;
  const place = () => placeOf(content, file, path, what);
  const meant = suggestLanguage(code);
  if (meant) return [problem('language-unknown', place(), { code, suggestion: meant })];
  const language = normaliseLanguage(code);
  const notes = language === code ? [] : [problem('language-code-alias', place(), { written: code, language })];
  if (published.includes(language) && (isLanguage(language) || file !== publicationFile)) return notes;
  if (!isLanguage(language)) {
    return [problem('language-unknown', place(), { code, suggestion: suggest(code, published.filter(isLanguage)) })];
  }
  if (mayBeUnpublished || isLanguageRefused(content)) return notes;
  return [problem('language-not-published', place(), { code, languages: published.join(', ') })];
}

/** Whether the schema rejected a language. Then it is unknown which languages are listed. */
const isLanguageRefused = (content: Content): boolean =>
  (content.sources.get(publicationFile)?.reported ?? []).some(
    ([field, , ...inside]) => field === 'languages' && inside.length === 0,
  );

interface RawPublication {
  readonly languages?: readonly { readonly code?: string; readonly fallback?: readonly string[] }[];
  readonly defaultLanguage?: string;
  readonly editions?: readonly RawEdition[];
}

interface RawEdition {
  readonly isbn?: Readonly<Record<string, unknown>>;
  readonly accessibility?: Readonly<Record<string, { readonly languages?: readonly string[] }>>;
}

function inPublication(content: Content): WrittenCode[] {
  const data = (content.sources.get(publicationFile)?.data ?? {}) as RawPublication;
  const value = (code: string | undefined, path: DataPath): WrittenCode[] =>
    code === undefined ? [] : [{ code, file: publicationFile, path, what: 'value' }];
  return [
    ...(data.languages ?? []).flatMap(({ code, fallback = [] }, at) => [
      ...value(code, ['languages', at, 'code']),
      ...fallback.flatMap((each, index) => value(each, ['languages', at, 'fallback', index])),
    ]),
    ...value(data.defaultLanguage, ['defaultLanguage']),
    ...(data.editions ?? []).flatMap(({ isbn = {}, accessibility = {} }, at) => [
      ...Object.keys(isbn).map((code): WrittenCode => {
        return { code, file: publicationFile, path: ['editions', at, 'isbn', code], what: 'key' };
      }),
      ...Object.entries(accessibility).flatMap(([format, { languages = [] }]) =>
        languages.flatMap((code, index) => value(code, ['editions', at, 'accessibility', format, 'languages', index])),
      ),
    ]),
  ];
}

const inMaps = (content: Content): WrittenCode[] =>
  localizedMapsOf(content).flatMap(({ file, path, codes }) =>
    codes.map((code): WrittenCode => ({ code, file, path: [...path, code], what: 'key' })),
  );

function inItems(content: Content): WrittenCode[] {
  const raw = (file: string | undefined, ...path: string[]): unknown =>
    path.reduce(
      (value: unknown, step) => (value as Record<string, unknown> | undefined)?.[step],
      file === undefined ? undefined : content.sources.get(file)?.data,
    );
  return subjectsOf(content).flatMap(({ factsFile, texts }) => [
    ...code(raw(factsFile, 'originalLanguage'), factsFile, ['originalLanguage']),
    ...texts.flatMap(({ file }) =>
      code(raw(file, 'translation', 'from'), file, ['translation', 'from']).map((each) => ({
        ...each,
        mayBeUnpublished: true,
      })),
    ),
  ]);
}

const code = (value: unknown, file: string | undefined, path: DataPath): WrittenCode[] =>
  typeof value === 'string' && file !== undefined ? [{ code: value, file, path, what: 'value' }] : [];

/** Each text in the lists needs every language of the publication. A regional variant uses its base's text. */
export const localizedMapsComplete: Rule = (content) => {
  const published = content.publication.languages.map((each) => each.code);
  const expected = published.filter((each) => !published.includes(baseLanguage(each) ?? ''));
  return localizedMapsOf(content).flatMap(({ file, path, label, codes, isExpectedInAll }) => {
    const present = codes.map(meantLanguage);
    const source = content.sources.get(file);
    const missing = expected.filter((each) => !present.includes(each) && !wasReported(source, [...path, each]));
    if (!isExpectedInAll || missing.length === 0) return [];
    const params = { field: label, languages: missing.join(', ') };
    return [problem('localized-missing', placeOf(content, file, path, 'key'), params)];
  });
};
