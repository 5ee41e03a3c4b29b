import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  endsFollowStarts,
  registrationClosesInTime,
  updatesFollowPublication,
} from '../../../src/rules/facts/dates.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const period = (start: string, end: string) =>
  findingsOf(endsFollowStarts, {
    'case-studies/city-library/study.yml': [
      [`start: "2020-02"\n  end: "2020-11"`, `start: "${start}"\n  end: "${end}"`],
    ],
  });

test('dates are compared as far as both are precise', async () => {
  for (const [start, end] of [
    ['2020-05', '2020'],
    ['2020', '2020-01'],
    ['2020-05-31', '2020-05'],
    ['2020-05-31', '2020-05-31'],
    ['2019-12-31', '2020'],
  ] as const)
    assert.deepEqual(await period(start, end), [], `${start} to ${end}`);
  for (const [start, end] of [
    ['2020-05', '2020-04'],
    ['2020-05-31', '2020-04'],
    ['2020', '2019-12-31'],
    ['2020-05-31', '2020-05-30'],
  ] as const)
    assert.deepEqual(await period(start, end), [
      `city-library/study.yml:16:8 end-before-start start=${start} end=${end}`,
    ]);
});

test('an event ends after it begins', async () => {
  const event = (end: string) =>
    findingsOf(endsFollowStarts, { 'news/open-day/item.yml': [['2021-05-10T12:00', end]] });
  assert.deepEqual(await event('2021-05-10T10:00'), []);
  assert.deepEqual(await event('2021-05-10T09:59'), [
    'news/open-day/item.yml:7:8 end-before-start start=2021-05-10T10:00 end=2021-05-10T09:59',
  ]);
});

test('an update on the day of publication is not too early', async () => {
  const updated = (date: string) =>
    findingsOf(updatesFollowPublication, {
      'case-studies/city-library/study.yml': [['updated: "2021-04-01"', `updated: "${date}"`]],
    });
  assert.deepEqual(await updated('2021-03-01'), []);
  assert.deepEqual(await updated('2021-02-28'), [
    'city-library/study.yml:5:10 updated-before-published published=2021-03-01 updated=2021-02-28',
  ]);
});

test('registration may close when the event begins, but not later', async () => {
  const closes = (time: string) =>
    findingsOf(registrationClosesInTime, { 'news/open-day/item.yml': [['2021-05-09T18:00', time]] });
  assert.deepEqual(await closes('2021-05-10T10:00'), []);
  assert.deepEqual(await closes('2021-05-10T10:01'), [
    'news/open-day/item.yml:11:13 registration-after-start start=2021-05-10T10:00 closes=2021-05-10T10:01',
  ]);
});
