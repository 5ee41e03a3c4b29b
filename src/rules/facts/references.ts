/** Checks ids that refer to the lists. */

import { type Content, placeOf } from '../../content/content.ts';
import { listFileOf, publicationFile } from '../../content/known-files.ts';
import type { DataPath } from '../../content/yaml.ts';
import type { Publication } from '../../model/publication.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { hasFaultInside, suggest } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { type Subject, subjectsOf } from '../subjects.ts';

type ListName = keyof typeof listFileOf;

/** An id that refers to a list, and its place. */
interface Reference {
  readonly id: string;
  readonly file: string;
  readonly path: DataPath;
}

export const partnersExist: Rule = (content) =>
  findUnknown(content, 'unknown-partner', 'partners', [
    ...factReferences(content, (facts) => facts.partners, 'partners'),
    ...single(publicationFile, 'publisher', content.publication.publisher),
  ]);

export const fundersExist: Rule = (content) =>
  findUnknown(content, 'unknown-funder', 'funders', [
    ...factReferences(content, (facts) => facts.funders, 'funders'),
    ...many(publicationFile, ['funders'], content.publication.funderIds),
    ...entriesOf(content, 'programmes').flatMap(({ entry, index }) =>
      many(listFileOf.programmes.file, [index, 'funders'], entry.funders as string[] | undefined),
    ),
  ]);

export const programmesExist: Rule = (content) =>
  findUnknown(
    content,
    'unknown-programme',
    'programmes',
    subjectsOf(content).flatMap(({ facts, factsFile }) => single(factsFile ?? '', 'programme', facts.programme)),
  );

export const topicsExist: Rule = (content) =>
  findUnknown(
    content,
    'unknown-topic',
    'topics',
    factReferences(content, (facts) => facts.topics, 'topics'),
  );

export const categoriesExist: Rule = (content) =>
  findUnknown(
    content,
    'unknown-category',
    'categories',
    factReferences(content, (facts) => facts.categories, 'categories'),
  );

export const peopleExist: Rule = (content) =>
  findUnknown(content, 'unknown-person', 'people', [
    ...factReferences(content, (facts) => facts.speakers, 'speakers'),
    ...subjectsOf(content).flatMap(personReferences),
    ...content.publication.editions.flatMap((edition) =>
      many(publicationFile, [...editionPath(content, edition.id), 'editors'], edition.editors),
    ),
  ]);

function personReferences({ facts, factsFile = '', texts }: Subject): Reference[] {
  return [
    ...(facts.authors ?? []).flatMap(({ person }, index) =>
      person ? [{ id: person, file: factsFile, path: ['authors', index, 'person'] }] : [],
    ),
    ...many(factsFile, ['event', 'speakers'], facts.event?.speakers),
    ...texts.flatMap(({ file, fields }) => [
      ...many(file, ['translation', 'translators'], fields.translation?.translators),
      ...single(file, 'reviewer', fields.translation?.reviewer, ['translation']),
    ]),
  ];
}

/**
 * The path of an edition in publication.yml. It is not the index in the model, because the model lacks unusable
 * entries.
 */
export function editionPath(content: Content, id: string): DataPath {
  const data = content.sources.get(publicationFile)?.data as { editions?: readonly { id?: string }[] } | undefined;
  return ['editions', data?.editions?.findIndex((each) => each.id === id) ?? 0];
}

/** The entries of a list as in its file, with their indices there. */
export function entriesOf(content: Content, list: ListName): { entry: Record<string, unknown>; index: number }[] {
  const data = content.sources.get(listFileOf[list].file)?.data;
  return Array.isArray(data) ? data.map((entry: Record<string, unknown>, index) => ({ entry, index })) : [];
}

const factReferences = (
  content: Content,
  pick: (facts: Subject['facts']) => readonly string[] | undefined,
  field: string,
): Reference[] => subjectsOf(content).flatMap(({ facts, factsFile }) => many(factsFile ?? '', [field], pick(facts)));

const many = (file: string, path: DataPath, ids: readonly string[] = []): Reference[] =>
  ids.map((id, index) => ({ id, file, path: [...path, index] }));

const single = (file: string, field: string, id: string | undefined, path: DataPath = []): Reference[] =>
  id === undefined ? [] : [{ id, file, path: [...path, field] }];

function findUnknown(
  content: Content,
  code: ProblemCode,
  list: ListName & keyof Publication,
  references: readonly Reference[],
): Problem[] {
  const { file } = listFileOf[list];
  // If a list is faulty, all its ids would seem unknown.
  if (content.unread.has(file) || hasFaultyIds(content, list)) return [];
  const known = content.publication[list].map((entry) => entry.id);
  return references
    .filter(({ id }) => !known.includes(id))
    .map((each) =>
      problem(code, placeOf(content, each.file, each.path), { id: each.id, suggestion: suggest(each.id, known) }),
    );
}

function hasFaultyIds(content: Content, list: ListName): boolean {
  const source = content.sources.get(listFileOf[list].file);
  const faulty = (source?.reported ?? []).filter((path) => path.length <= 1 || path[1] === 'id');
  return faulty.length > 0 || (hasFaultInside(source, []) && entriesOf(content, list).some(({ entry }) => !entry.id));
}
