/** Checks texts in fields: each is one line of Markdown, without things that only a body can have. */

import { type Content, placeOf } from '../../content/content.ts';
import { type InspectedLine, inspectLine } from '../../content/inspection/line.ts';
import type { DataPath } from '../../content/yaml.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { hasWords } from '../../text/words.ts';
import type { Rule } from '../rule.ts';
import { type Fields, subjectsOf } from '../subjects.ts';
import { localizedMapsOf } from './localized-maps.ts';

interface FieldText {
  readonly file: string;
  readonly path: DataPath;
  readonly text: string;
}

const looked = new WeakMap<Content, readonly (FieldText & { readonly found: InspectedLine })[]>();

/** Every field with text, and the scan of it, made once. */
function fieldsOf(content: Content): readonly (FieldText & { readonly found: InspectedLine })[] {
  const known = looked.get(content);
  if (known) return known;
  const fields = [
    ...subjectsOf(content).flatMap(({ texts }) =>
      texts.flatMap(({ file, fields }) => textsIn(words(fields), file, [])),
    ),
    ...localizedMapsOf(content).flatMap(({ file, path }) => textsIn(valueAt(content, file, path), file, path)),
  ].map((field) => ({ ...field, found: inspectLine(field.text) }));
  looked.set(content, fields);
  return fields;
}

/** The record of a translation is not shown as text. */
const words = ({ translation: _, ...fields }: Fields): object => fields;

const valueAt = (content: Content, file: string, path: DataPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    content.sources.get(file)?.data,
  );

function textsIn(value: unknown, file: string, path: DataPath): FieldText[] {
  if (typeof value === 'string') return [{ file, path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, each]) => textsIn(each, file, [...path, step]));
}

const forEachField =
  (
    code: ProblemCode,
    param: string,
    pick: (found: InspectedLine) => readonly string[],
    isMeant: (path: DataPath) => boolean = () => true,
  ): Rule =>
  (content) =>
    fieldsOf(content).flatMap(({ file, path, found }): Problem[] =>
      isMeant(path) ? pick(found).map((text) => problem(code, placeOf(content, file, path), { [param]: text })) : [],
    );

/** Answers are whole texts and may have links and pictures. */
const isLine = (path: DataPath): boolean => path[0] !== 'faq' || path.at(-1) !== 'answer';

export const fieldsWithoutNotes = forEachField('note-misplaced', 'note', ({ notes }) => notes);
export const fieldsWithoutLinks = forEachField('link-misplaced', 'address', ({ links }) => links, isLine);
export const fieldsWithoutImages = forEachField('image-inline', 'image', ({ images }) => images, isLine);
export const fieldsWithoutHtml = forEachField('raw-html', 'html', ({ html }) => html);
export const fieldMarkupUnderstood = forEachField('markup-left', 'text', ({ left }) => left);

/** A title of spaces and invisible characters is empty. */
export const titlesHaveWords: Rule = (content) =>
  fieldsOf(content)
    .filter(({ path, text }) => path.some((step) => titles.includes(String(step))) && text !== '' && !hasWords(text))
    .map(({ file, path }) => problem('heading-without-words', placeOf(content, file, path)));

const titles: readonly string[] = ['title', 'shortTitle', 'names'];
