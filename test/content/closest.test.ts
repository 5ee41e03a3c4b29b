import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesToChoose } from '../../src/content/closest.ts';

test('of few names all are given, the nearest first', () => {
  assert.equal(namesToChoose('pfd', ['site', 'pdf', 'epub']), 'pdf, site, epub');
  assert.equal(namesToChoose('paperback', ['site', 'pdf', 'epub']), 'site, pdf, epub');
});

test('of many names the nearest is given, and all where none is near', () => {
  const many = ['status', ...Array.from('abcdefghijklmn', (letter) => letter.repeat(9))];
  assert.equal(namesToChoose('staus', many), 'status');
  assert.equal(namesToChoose('zzz', many), many.join(', '));
});
