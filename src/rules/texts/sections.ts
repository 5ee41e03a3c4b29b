/** Checks the sections that a text has, must have, and declares as missing. */

import { type Content, placeOf } from '../../content/content.ts';
import { expectedSections, requiredSections, type SectionId, sectionIds } from '../../model/publication.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, type Subject, studiesOf, subjectsOf, type Text } from '../subjects.ts';
import { isSection, meantSection, openings } from './headings.ts';

interface Sections {
  /** Ids of the sections, also of those with wrongly written headings. */
  readonly ids: ReadonlySet<string>;
  /** The number of headings without a known section. */
  readonly unnamed: number;
}

/** The sections of a text as readers see them; for a regional variant also those of its base. */
function sectionsIn(content: Content, subject: Subject, text: Text): Sections {
  const { headings } = bodyOf(text);
  const opening = headings.filter(
    ({ level, id, sign }) => level <= 2 || (sign === 'hashes without space' && id !== ''),
  );
  const meant = opening.map((heading) => meantSection(content, subject.kind, heading));
  const base = text.base ? sectionsIn(content, subject, text.base) : { ids: [], unnamed: 0 };
  return {
    ids: new Set([...meant.filter((id) => id !== undefined), ...base.ids]),
    unnamed: meant.filter((id) => id === undefined).length + base.unnamed,
  };
}

/** The missing sections, if each unknown heading counts as one of them. */
const missingFrom = <T extends string>({ ids, unnamed }: Sections, wanted: readonly T[]): T[] =>
  wanted.filter((id) => !ids.has(id)).slice(unnamed);

/** Every original has the required sections, and every translation has those of its original. */
export const requiredSectionsPresent: Rule = (content) =>
  studiesOf(content).flatMap((study) => {
    const { original, texts } = study;
    const inOriginal = original && sectionsIn(content, study, original);
    return texts.flatMap((text) => {
      const wanted =
        text === original || !inOriginal ? requiredSections : requiredSections.filter((id) => inOriginal.ids.has(id));
      // A section that neither an overlay nor its base has is missing from the base.
      if (text.isOverlay) return [];
      return missingFrom(sectionsIn(content, study, text), wanted).map((section) =>
        problem('section-required', { file: text.file, line: 1, column: 1 }, { section }),
      );
    });
  });

/** A full translation has the sections of its original. An overlay has those of its base. */
export const sectionsMatchOriginal: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => {
    const { original, texts } = subject;
    if (!original) return [];
    const inOriginal = sectionsIn(content, subject, original);
    return texts
      .filter((text) => text !== original && !text.isOverlay)
      .flatMap((text) => [
        ...missingSections(content, subject, text, inOriginal),
        ...extraSections(subject, text, inOriginal),
      ]);
  });

/** Missing required sections have a rule of their own. */
const isRequired = (subject: Subject, id: string): boolean =>
  subject.kind === 'studies' && requiredSections.some((each) => each === id);

function missingSections(content: Content, subject: Subject, text: Text, inOriginal: Sections): Problem[] {
  const wanted = [...inOriginal.ids].filter((id) => !isRequired(subject, id));
  const place = { file: text.file, line: 1, column: 1 };
  return missingFrom(sectionsIn(content, subject, text), wanted).map((section) =>
    problem('section-missing-in-translation', place, { section, original: subject.originalLanguage }),
  );
}

function extraSections(subject: Subject, text: Text, inOriginal: Sections): Problem[] {
  return openings(bodyOf(text).headings)
    .filter(({ id }) => id !== '' && !inOriginal.ids.has(id) && !isRequired(subject, id))
    .filter(({ id }, at, all) => all.findIndex((each) => each.id === id) === at)
    .filter(({ id }) => subject.kind !== 'studies' || isSection(id))
    .slice(inOriginal.unnamed)
    .map(({ id, line, column }) =>
      problem(
        'section-extra-in-translation',
        { file: text.file, line, column },
        { section: id, original: subject.originalLanguage },
      ),
    );
}

export const undocumentedNotWritten: Rule = (content) =>
  studiesOf(content).flatMap((study) => {
    const { original, facts, factsFile = '' } = study;
    if (!original) return [];
    const { ids } = sectionsIn(content, study, original);
    return (facts.undocumented ?? []).flatMap((section, at) =>
      ids.has(section)
        ? [problem('section-documented', placeOf(content, factsFile, ['undocumented', at]), { section })]
        : [],
    );
  });

/** Sections that readers expect are either written or declared as not documented. */
export const expectedSectionsAccounted: Rule = (content) =>
  studiesOf(content).flatMap((study): Problem[] => {
    const { original, facts, factsFile = '', hasFacts } = study;
    if (!original || !hasFacts) return [];
    const source = content.sources.get(factsFile);
    const refused = (source?.reported ?? []).filter((path) => path[0] === 'undocumented').length;
    if (wasReported(source, ['undocumented'])) return [];
    const { ids, unnamed } = sectionsIn(content, study, original);
    const listed: readonly SectionId[] = facts.undocumented ?? [];
    const known = { ids: new Set([...ids, ...listed]), unnamed: unnamed + refused };
    const wanted = expectedSections.filter((id) => !requiredSections.includes(id));
    return missingFrom(known, wanted).map((section) =>
      problem('section-unaccounted', placeOf(content, factsFile, ['undocumented'], 'key'), { section }),
    );
  });

export const textInsideSections: Rule = (content) =>
  studiesOf(content).flatMap((study) =>
    study.texts.flatMap((text) => {
      const { lead } = bodyOf(text);
      if (!lead || lostItsHeading(sectionsIn(content, study, text))) return [];
      return [problem('text-outside-section', { file: text.file, ...lead })];
    }),
  );

/** Text before the first section probably is a required section that is missing there. */
function lostItsHeading({ ids }: Sections): boolean {
  const present = sectionIds.findIndex((id) => ids.has(id));
  const missing = sectionIds.findIndex((id) => requiredSections.includes(id) && !ids.has(id));
  return missing >= 0 && missing < present;
}
