/** Finds ids that are used more than once. */

import { type Content, placeOf } from '../../content/content.ts';
import { listFileOf, publicationFile } from '../../content/known-files.ts';
import type { DataPath } from '../../content/yaml.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { subjectsOf } from '../subjects.ts';

const factLists = ['images', 'indicators', 'links', 'documents', 'changes'] as const;

export const idsUnique: Rule = (content) => {
  const lists = Object.values(listFileOf).flatMap(({ file }) => repeated(content, file, [], 'id'));
  const facts = subjectsOf(content).flatMap(({ factsFile }) =>
    factsFile ? factLists.flatMap((list) => repeated(content, factsFile, [list], 'id')) : [],
  );
  return [
    ...lists,
    ...facts,
    ...repeated(content, publicationFile, ['editions'], 'id'),
    ...repeated(content, publicationFile, ['languages'], 'code'),
  ];
};

/** The entries of a list whose id an earlier entry already has. */
function repeated(content: Content, file: string, path: DataPath, field: string): Problem[] {
  const entries = valueAt(content.sources.get(file)?.data, path);
  if (!Array.isArray(entries)) return [];
  const ids = entries.map((entry: Record<string, unknown>) => entry[field]);
  return ids.flatMap((id, at) => {
    if (typeof id !== 'string' || ids.indexOf(id) === at) return [];
    const list = path.join('.') || file;
    return [problem('id-duplicate', placeOf(content, file, [...path, at, field]), { id, list })];
  });
}

const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce((value: unknown, step) => (value as Record<string, unknown> | undefined)?.[String(step)], data);
