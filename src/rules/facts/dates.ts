/** Finds dates in an impossible order. */

import { type Content, placeOf } from '../../content/content.ts';
import { instantsOf } from '../../i18n/formatters.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { type Subject, subjectsOf } from '../subjects.ts';
import { isTimeZone } from './codes.ts';

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

/** Clock changes are at night, so times by day need no Intl, whose first formatter takes 50 ms. */
const atNight = /T0[0-4]:/;

/** Times of events that do not exist or exist twice because of a clock change. */
export const timesExist: Rule = (content) =>
  subjectsOf(content).flatMap(({ facts, factsFile = '' }) => {
    const { zone, start, end, registration } = facts.event ?? {};
    const times = [
      { time: start, path: ['event', 'start'] },
      { time: end, path: ['event', 'end'] },
      { time: registration?.closes, path: ['event', 'registration', 'closes'] },
    ];
    return times.flatMap(({ time, path }) => {
      if (!zone || !time || !atNight.test(time) || !isTimeZone(zone)) return [];
      const { length } = instantsOf(time, zone);
      if (length === 1) return [];
      const code = length === 0 ? 'time-skipped' : 'time-twice';
      return [problem(code, placeOf(content, factsFile, path), { time: time.replace('T', ' '), zone })];
    });
  });

/** Compares dates as far as both are precise: 2020 is not before 2020-05. */
function isBefore(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}
