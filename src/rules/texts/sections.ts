/** Which sections a text has, must have, and says it does not have. */

import { type Content, placeOf } from '../../content/content.ts';
import { expectedSections, requiredSections, type SectionId, sectionIds } from '../../model/publication.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, type Subject, studiesOf, subjectsOf, type Text } from '../subjects.ts';
import { isSection, meantSection, openings } from './headings.ts';

interface Sections {
  /** Ids of the sections, those of headings that are written wrongly included. */
  readonly ids: ReadonlySet<string>;
  /** Headings of which nobody can say what they open. */
  readonly unnamed: number;
}

/** The sections of a text as a reader sees them: of a regional variant, those of its base too. */
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

/** Those of the wanted sections that are missing, once every unnamed heading has been taken for one of them. */
const missingFrom = <T extends string>({ ids, unnamed }: Sections, wanted: readonly T[]): T[] =>
  wanted.filter((id) => !ids.has(id)).slice(unnamed);

/** Every original has the sections that no study can do without, and so has every translation of one that does. */
export const requiredSectionsPresent: Rule = (content) =>
  studiesOf(content).flatMap((study) => {
    const { original, texts } = study;
    const inOriginal = original && sectionsIn(content, study, original);
    return texts.flatMap((text) => {
      const wanted =
        text === original || !inOriginal ? requiredSections : requiredSections.filter((id) => inOriginal.ids.has(id));
      // What an overlay and its base both lack is missing from the base.
      if (text.isOverlay) return [];
      return missingFrom(sectionsIn(content, study, text), wanted).map((section) =>
        problem('section-required', { file: text.file, line: 1, column: 1 }, { section }),
      );
    });
  });

/** A full translation has the sections of its original; an overlay has its base's by nature. */
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

/** Where a required section is missing, that is said by a rule of its own. */
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

/** What readers expect is written, or said to be not documented. */
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

/** Text before the first section belongs to a required section that is missing and would stand there. */
function lostItsHeading({ ids }: Sections): boolean {
  const present = sectionIds.findIndex((id) => ids.has(id));
  const missing = sectionIds.findIndex((id) => requiredSections.includes(id) && !ids.has(id));
  return missing >= 0 && missing < present;
}
