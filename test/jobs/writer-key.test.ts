import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcesOf } from '../../src/jobs/writer-key.ts';

const pdf = sourcesOf('pdf');
const epub = sourcesOf('epub');

test('a writer’s key covers its code, its imports, and the style sheets beside them', () => {
  for (const file of [
    'src/pdf/write-pdf.ts',
    'src/pdf/styles/study.css',
    'src/design/shared.css',
    'src/text/engine.ts',
    'src/printing/printer-flags.ts',
    'src/i18n/translator.ts',
  ])
    assert.ok(pdf.files.includes(file), file);
  assert.ok(epub.files.includes('src/epub/styles/book.css'));
});

test('a writer’s key does not cover code that it does not import', () => {
  for (const { files } of [pdf, epub])
    for (const room of ['commands', 'server', 'site', 'content', 'rules', 'check', 'problems'])
      assert.deepEqual(
        files.filter((file) => file.startsWith(`src/${room}/`)),
        [],
      );
  assert.deepEqual(
    epub.files.filter((file) => file.startsWith('src/pdf/')),
    [],
  );
});

test('a writer’s key covers its libraries and their dependencies, but no others', () => {
  for (const name of ['markdown-it', 'mdurl', 'i18next', 'puppeteer-core', '@expo-google-fonts/source-serif-4'])
    assert.ok(pdf.packages.includes(`node_modules/${name}`), name);
  assert.ok(epub.packages.includes('node_modules/subset-font'));
  assert.ok(!epub.packages.includes('node_modules/puppeteer'));
  assert.ok(!pdf.packages.includes('node_modules/@11ty/eleventy'));
});
