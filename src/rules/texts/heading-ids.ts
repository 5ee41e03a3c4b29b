/** Checks ids of headings: each must be unique, and different from the ids that pages use themselves. */

import type { FoundHeading } from '../../content/scan-body.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, type Subject, subjectsOf, type Text } from '../subjects.ts';

const onTexts =
  (check: (headings: readonly FoundHeading[], text: Text, subject: Subject) => Problem[]): Rule =>
  (content) =>
    subjectsOf(content).flatMap((subject) =>
      subject.texts.flatMap((text) => check(bodyOf(text).headings, text, subject)),
    );

const at = (text: Text, { line, column }: FoundHeading) => ({ file: text.file, line, column });

/** The headings with their ids on pages. Inside a section the id begins with the section's id. */
export function placesOf(headings: readonly FoundHeading[]): { readonly heading: FoundHeading; readonly id: string }[] {
  let section = '';
  return headings.flatMap((heading) => {
    const isSection = heading.level <= 2;
    if (isSection) section = heading.id;
    if (heading.id === '') return [];
    return [{ heading, id: isSection || section === '' ? heading.id : `${section}-${heading.id}` }];
  });
}

/** Two sections with the same id have their own problem. */
export const headingIdsUnique: Rule = onTexts((headings, text) => {
  const seen = new Map<string, FoundHeading>();
  return placesOf(headings).flatMap(({ heading, id }) => {
    const before = seen.get(id);
    if (!before) seen.set(id, heading);
    if (!before || (before.level <= 2 && heading.level <= 2)) return [];
    return [problem('heading-id-duplicate', at(text, heading), { section: heading.id, before: before.title })];
  });
});

/** The ids that pages use: for their parts, pictures, notes and their uses, and headings without an id. */
const ofPages = /^(?:site-.+|figure-.+|(?:note|call)-\d+(?:-\d+)?|(?:.+-)?h\d+)$/;

/** Sections of studies have fixed ids. */
export const sectionIdsFree: Rule = onTexts((headings, text, { kind }) =>
  headings
    .filter(({ id, level }) => kind !== 'studies' && level <= 2 && ofPages.test(id))
    .map((heading) => problem('section-id-reserved', at(text, heading), { section: heading.id })),
);
