/** Checks the studies that editions list. */

import { type Content, placeOf } from '../../content/content.ts';
import { publicationFile } from '../../content/known-files.ts';
import type { Place } from '../../content/source-file.ts';
import { currentEdition } from '../../model/resolve/build-edition.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { EditionEntry } from '../../schemas/types.ts';
import { editionPath } from '../facts/references.ts';
import { hasFaultInside, suggest } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { studiesOf, subjectsOf } from '../subjects.ts';

interface Listed {
  readonly id: string;
  /** The place of the edition in publication.yml. */
  readonly place: () => Place;
}

const listedIn = (content: Content, edition: EditionEntry): Listed[] =>
  edition.parts.flatMap((part, partAt) =>
    part.studies.map((id, at) => ({
      id,
      place: () =>
        placeOf(content, publicationFile, [...editionPath(content, edition.id), 'parts', partAt, 'studies', at]),
    })),
  );

export const listedStudiesExist: Rule = (content) => {
  const known = content.publication.studies.map((study) => study.slug);
  const inEditions = content.publication.editions.flatMap((edition) => listedIn(content, edition));
  const inNews = subjectsOf(content).flatMap(({ facts, factsFile = '' }) =>
    (facts.studies ?? []).map((id, at) => ({ id, place: () => placeOf(content, factsFile, ['studies', at]) })),
  );
  return [...inEditions, ...inNews]
    .filter(({ id }) => !known.includes(id))
    .map(({ id, place }) => problem('unknown-study', place(), { id, suggestion: suggest(id, known) }));
};

/** A past edition may still list a withdrawn study. */
export const listedStudiesCurrent: Rule = (content) => {
  const { studies, editions } = content.publication;
  if (editions.length === 0) return [];
  const withdrawn = studies.filter(({ facts }) => facts.status === 'withdrawn').map(({ slug }) => slug);
  return listedIn(content, currentEdition(content.publication))
    .filter(({ id }) => withdrawn.includes(id))
    .map(({ id, place }) => problem('study-withdrawn-listed', place(), { id }));
};

export const studiesListedOnce: Rule = (content) =>
  content.publication.editions.flatMap((edition) =>
    listedIn(content, edition)
      .filter(({ id }, at, all) => all.findIndex((each) => each.id === id) !== at)
      .map(({ id, place }) => problem('study-listed-twice', place(), { id, edition: edition.id })),
  );

export const studiesListed: Rule = (content): Problem[] => {
  // An id that the schema rejected, or that is unknown, may be the missing one.
  if (hasFaultInside(content.sources.get(publicationFile), ['editions'])) return [];
  const listed = content.publication.editions.flatMap((edition) => listedIn(content, edition)).map(({ id }) => id);
  const known = content.publication.studies.map((study) => study.slug);
  const meant = listed.filter((id) => !known.includes(id)).map((id) => suggest(id, known));
  return studiesOf(content)
    .filter(({ slug, facts }) => facts.status === 'current' && !listed.includes(slug) && !meant.includes(slug))
    .filter(({ slug }) => /^[a-z0-9-]+$/.test(slug))
    .map(({ folder }) => problem('study-unlisted', { file: folder }));
};
