import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPluralsOf } from '../../../src/commands/init/plan-locales.ts';

test('a copy for Polish has the plural forms of Polish', () => {
  assert.deepEqual(
    withPluralsOf('pl', { a: 'A', inner: { days_one: '{{count}} day', days_other: '{{count}} days' } }),
    {
      a: 'A',
      inner: {
        days_one: '{{count}} day',
        days_few: '{{count}} days',
        days_many: '{{count}} days',
        days_other: '{{count}} days',
      },
    },
  );
});

test('a copy for Japanese has the one plural form of Japanese', () => {
  assert.deepEqual(withPluralsOf('ja', { days_one: '{{count}} day', days_other: '{{count}} days' }), {
    days_other: '{{count}} days',
  });
});
