import { requiredSections } from '../../model/publication.ts';
import { problem } from '../../problems/problem.ts';
import type { Rule } from './rule.ts';

/** The original of each study has the sections that no study can do without. */
export const requiredSectionsPresent: Rule = ({ publication }) =>
  publication.studies.flatMap((study) => {
    const original = study.words.find((words) => words.language === study.originalLanguage);
    if (!original) return [];
    const present = original.sections.map((section) => section.id);
    return requiredSections
      .filter((id) => !present.includes(id))
      .map((section) => problem('section-required', { file: original.file, line: 1, column: 1 }, { section }));
  });
