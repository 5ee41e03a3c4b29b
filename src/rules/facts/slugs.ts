/** Checks folder names, which become addresses. */

import { type Content, placeOf } from '../../content/content.ts';
import { reservedNames } from '../../model/addresses.ts';
import { languageFolder } from '../../model/language-code.ts';
import { isSlug, slugOf } from '../../model/slug.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { type Subject, subjectsOf } from '../subjects.ts';

export const slugsWellFormed: Rule = (content) =>
  subjectsOf(content).flatMap(({ slug, folder }) =>
    isSlug(slug)
      ? []
      : [problem('slug-invalid', { file: folder }, { slug, suggestion: slugOf(slug) || 'city-library' })],
  );

export const slugsNotReserved: Rule = (content) => {
  const languages = content.publication.languages.map(({ code }) => languageFolder(code));
  const taken = new Set([...reservedNames, ...languages]);
  return subjectsOf(content).flatMap((subject) =>
    namesOf(content, subject)
      .filter(({ name }) => taken.has(name) || isYearOfNews(subject, name))
      .map(({ name, place }) => problem('slug-reserved', place, { slug: name })),
  );
};

/** The news of a year have the address `news/2026/`. */
const isYearOfNews = ({ kind }: Subject, name: string): boolean => kind === 'news' && /^\d{4}$/.test(name);

/** Folder names are always unique, but an alias may be another item's name. */
export const slugsUnique: Rule = (content) =>
  (['studies', 'news'] as const).flatMap((kind): Problem[] => {
    const owners = new Map<string, string>();
    const subjects = subjectsOf(content).filter((subject) => subject.kind === kind);
    for (const { slug } of subjects) owners.set(slug, slug);
    return subjects.flatMap((subject) =>
      namesOf(content, subject)
        .slice(1)
        .flatMap(({ name, place }) => {
          const other = owners.get(name);
          owners.set(name, other ?? subject.slug);
          return other === undefined ? [] : [problem('slug-duplicate', place, { slug: name, other })];
        }),
    );
  });

/** An item's folder name, then its aliases. */
function namesOf(content: Content, { slug, folder, facts, factsFile = '' }: Subject) {
  const aliases = (facts.aliases ?? []).map((name, at) => ({
    name,
    place: placeOf(content, factsFile, ['aliases', at]),
  }));
  return [{ name: slug, place: { file: folder } }, ...aliases];
}
