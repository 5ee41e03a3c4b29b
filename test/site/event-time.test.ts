import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openUntil } from '../../src/site/components/event-time.ts';

const event = { start: '2021-05-10T10:00', zone: 'Europe/Bucharest' };
const url = 'https://forms.example/1';

test('registration ends with its closing date, else with the event, else with its day', () => {
  const end = '2021-05-10T12:00';
  assert.equal(
    openUntil({ ...event, end, registration: { url, closes: '2021-05-09T18:00' } }),
    '2021-05-09T15:00:00.000Z',
  );
  assert.equal(openUntil({ ...event, end, registration: { url } }), '2021-05-10T09:00:00.000Z');
  assert.equal(openUntil({ ...event, registration: { url } }), '2021-05-10T20:59:00.000Z');
});
