/** Dates that cannot follow each other. */

import { type Content, placeOf } from '../../content/content.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { type Subject, subjectsOf } from '../subjects.ts';

export const endsFollowStarts: Rule = (content) =>
  subjectsOf(content).flatMap(({ facts, factsFile = '' }) =>
    (['period', 'event'] as const).flatMap((field) => {
      const { start, end } = facts[field] ?? {};
      if (!start || !end || !isBefore(end, start)) return [];
      return [problem('end-before-start', placeOf(content, factsFile, [field, 'end']), { start, end })];
    }),
  );

export const updatesFollowPublication: Rule = (content) =>
  subjectsOf(content).flatMap(({ facts, factsFile = '' }) => {
    const { published, updated } = facts;
    if (!published || !updated || !isBefore(updated, published)) return [];
    return [problem('updated-before-published', placeOf(content, factsFile, ['updated']), { published, updated })];
  });

export const registrationClosesInTime: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => lateRegistration(content, subject));

function lateRegistration(content: Content, { facts, factsFile = '' }: Subject): Problem[] {
  const start = facts.event?.start;
  const closes = facts.event?.registration?.closes;
  if (!start || !closes || !isBefore(start, closes)) return [];
  const place = placeOf(content, factsFile, ['event', 'registration', 'closes']);
  return [problem('registration-after-start', place, { start, closes })];
}

/** Compares dates as far as both are precise: 2020 is not before 2020-05. */
function isBefore(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}
