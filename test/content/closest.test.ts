import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesToChoose } from '../../src/content/closest.ts';

test('if there are few names, all are suggested, the closest first', () => {
  assert.equal(namesToChoose('pfd', ['site', 'pdf', 'epub']), 'pdf, site, epub');
  assert.equal(namesToChoose('paperback', ['site', 'pdf', 'epub']), 'site, pdf, epub');
});

test('if there are many names, the closest is suggested, or all if none is close', () => {
  const many = ['status', ...Array.from('abcdefghijklmn', (letter) => letter.repeat(9))];
  assert.equal(namesToChoose('staus', many), 'status');
  assert.equal(namesToChoose('zzz', many), many.join(', '));
});
