/** Compares the front matter of a translation with the front matter of its original. */
import { type Content, placeOf } from '../../content/content.ts';
import type { DataPath } from '../../content/yaml.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { hasFaultInside, wasReported } from '../reported.ts';
import type { Fields, Text } from '../subjects.ts';
import { compareEmphasis } from './emphasis.ts';
import type { Faults } from './faults.ts';
import { compareFigures } from './figures/compare-figures.ts';
import type { OriginalWords } from './language/original-words.ts';
import { type LanguagePair, untranslatedIn } from './language/untranslated.ts';
import { list, shorten } from './report.ts';

interface FoundField {
  readonly path: DataPath;
  /** The path as one text, to find the field in the other language. */
  readonly key: string;
  readonly text: string;
}

const remembered = new WeakMap<Fields, readonly FoundField[]>();

/** Every text of the front matter with its path, except the record of the translation. */
export function fieldsOf(fields: Fields): readonly FoundField[] {
  const found = remembered.get(fields);
  if (found) return found;
  const { translation, ...own } = fields;
  const made = walk(own, []);
  remembered.set(fields, made);
  return made;
}

function walk(value: unknown, path: DataPath): FoundField[] {
  if (typeof value === 'string') return [{ path, key: path.join('\n'), text: value }];
  if (Array.isArray(value)) return value.flatMap((each, at) => walk(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => walk(each, [...path, key]));
}

export const textsIn = (fields: Fields): string[] => fieldsOf(fields).map(({ text }) => text);

export function fieldDifferences(
  content: Content,
  { original, text, faults }: { readonly original: Text; readonly text: Text; readonly faults: Faults },
  known: OriginalWords,
  languages: LanguagePair,
): Problem[] {
  const own = new Map(fieldsOf(original.fields).map((field) => [field.key, field]));
  const told = new Set<string>();
  const isFaulty = (path: DataPath): boolean => {
    const { line = 0 } = placeOf(content, original.file, path);
    return faults(original.file, line, line);
  };
  return [
    ...fieldsOf(text.fields).flatMap((field) => {
      const first = own.get(field.key);
      const place = () => placeOf(content, text.file, field.path);
      const foreign = untranslatedIn(field.text, known, languages, {
        beside: first?.text,
        isTitle: field.path[0] === 'title',
      });
      // A short title may be equal to the title.
      if (foreign !== undefined && told.has(foreign)) return [];
      if (foreign !== undefined) {
        told.add(foreign);
        return [
          problem('translation-untranslated', place(), {
            original: original.language,
            text: shorten(foreign),
            there: thereOf(content, original, first?.path ?? field.path),
            last: (place().line ?? 0) + Math.ceil(field.text.length / 60),
          }),
        ];
      }
      if (!first || isList(field)) return [];
      const found = compareField(content, original, first, field, languages, place);
      return found.length > 0 && isFaulty(first.path) ? [] : found;
    }),
    ...keywordDifferences(content, original, text),
    ...(text.isOverlay ? [] : missingFields(content, original, text, isFaulty)),
  ];
}

const isList = ({ path }: FoundField): boolean => typeof path.at(-1) === 'number';

function compareField(
  content: Content,
  original: Text,
  first: FoundField,
  field: FoundField,
  languages: LanguagePair,
  place: () => ReturnType<typeof placeOf>,
): Problem[] {
  const there = (): string => thereOf(content, original, first.path);
  const figures = compareFigures(
    { text: first.text, language: languages.original },
    { text: field.text, language: languages.translation },
  );
  if (figures.missing.length + figures.extra.length > 0)
    return [
      problem('translation-figures', place(), {
        missing: list(figures.missing),
        extra: list(figures.extra),
        there: there(),
      }),
    ];
  if (isTooLong(first, field))
    return [
      problem('translation-label-long', place(), {
        text: shorten(field.text),
        length: field.text.length,
        limit: limitOf(first),
        there: there(),
      }),
    ];
  const { missing, extra } = compareEmphasis(first.text, field.text);
  if (missing.length > 0)
    return [problem('translation-part-missing', place(), { part: 'emphasis', text: list(missing), there: there() })];
  return extra.length > 0
    ? [problem('translation-part-extra', place(), { part: 'emphasis', text: list(extra), there: there() })]
    : [];
}

/** The words of a drawing must fit into the room of the original words, with a tolerance. */
const isTooLong = (first: FoundField, field: FoundField): boolean =>
  first.path[0] === 'images' && first.path[2] === 'labels' && field.text.length > limitOf(first);
const limitOf = ({ text }: FoundField): number => Math.max(20, Math.round(text.length * 1.25 + 10));

function thereOf(content: Content, { file }: Text, path: DataPath): string {
  const { line } = placeOf(content, file, path);
  return line === undefined ? file : `${file}:${line}`;
}

function keywordDifferences(content: Content, original: Text, text: Text): Problem[] {
  const [first = [], second = []] = [original.fields.keywords, text.fields.keywords];
  if (
    first.length === second.length ||
    (text.isOverlay && second.length === 0) ||
    wasReported(text.source, ['keywords']) ||
    hasFaultInside(text.source, ['keywords']) ||
    hasFaultInside(original.source, ['keywords'])
  )
    return [];
  const place = placeOf(content, text.file, second.length === 0 ? [] : ['keywords'], 'key');
  const there = thereOf(content, original, first.length === 0 ? [] : ['keywords']);
  const code = first.length > second.length ? 'translation-part-missing' : 'translation-part-extra';
  return [
    problem(
      code,
      { ...place, line: place.line ?? 1, column: place.column ?? 1 },
      { part: 'keyword', text: list(first.length > second.length ? first : second), there },
    ),
  ];
}

/** Texts that the original has and the translation lacks, and that no other rule reports. */
function missingFields(content: Content, original: Text, text: Text, isFaulty: (path: DataPath) => boolean): Problem[] {
  const present = new Set(fieldsOf(text.fields).map(({ key }) => key));
  return fieldsOf(original.fields)
    .filter((field) => isExpected(field.path, text) && !present.has(field.key))
    .filter(({ path }) => !path.some((_, at) => wasReported(text.source, path.slice(0, at + 1))))
    .filter(({ path }) => !isFaulty(path))
    .map(({ path, text: words }) => {
      const parent = path.slice(0, -1);
      const place = placeOf(content, text.file, parent, 'key');
      return problem(
        'translation-part-missing',
        { ...place, line: place.line ?? 1, column: place.column ?? 1 },
        { part: 'words', text: `${path.join('.')}: ${shorten(words)}`, there: thereOf(content, original, path) },
      );
    });
}

function isExpected([field, id = '', part]: DataPath, text: Text): boolean {
  if (field === 'images') return part === 'caption' && text.fields.images?.[String(id)]?.alt !== undefined;
  return (
    field === 'place' ||
    field === 'indicators' ||
    field === 'links' ||
    field === 'documents' ||
    field === 'changes' ||
    field === 'faq'
  );
}
