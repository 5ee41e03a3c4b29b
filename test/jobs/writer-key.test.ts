import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readWriterKey, sourcesOf, writerKey } from '../../src/jobs/writer-key.ts';

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

const root = path.join(import.meta.dirname, '../..');
interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; integrity?: string; dependencies?: object }>>;
}
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;

for (const writer of ['pdf', 'epub'] as const)
  test(`the key of ${writer} is made of Node, of the bytes of each file and of what npm wrote down of each library`, () => {
    const { files, packages } = sourcesOf(writer);
    const hash = createHash('sha256').update(process.version);
    for (const file of files) {
      const bytes = readFileSync(path.join(root, file));
      hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
    }
    for (const name of packages)
      hash.update(`\0${name} ${lock.packages[name]?.version} ${lock.packages[name]?.integrity}`);
    const expected = hash.digest('hex');
    assert.equal(readWriterKey(writer), expected);
    assert.equal(writerKey(writer), expected);
    assert.equal(writerKey(writer), expected, 'asked again');
  });

test('sources are sorted, each once; libraries are folders that npm knows, with all that they depend on', () => {
  for (const { files, packages } of [pdf, epub]) {
    assert.deepEqual(files, [...new Set(files)].sort());
    assert.deepEqual(packages, [...new Set(packages)].sort());
    assert.deepEqual(
      packages.filter((name) => !name.startsWith('node_modules/') || !lock.packages[name]),
      [],
    );
    const names = new Set(packages.map((name) => name.slice(name.lastIndexOf('node_modules/') + 13)));
    const needed = packages.flatMap((name) => Object.keys(lock.packages[name]?.dependencies ?? {}));
    assert.deepEqual(
      needed.filter((name) => !names.has(name)),
      [],
    );
  }
});

test('code that is read is named once more by nothing: data and styles beside it count, its neighbours do not', () => {
  assert.ok(epub.files.includes('src/jobs/recorded-inputs.ts'));
  assert.ok(pdf.files.includes('src/printing/launch.ts'));
  assert.ok(!epub.files.some((file) => file.startsWith('src/printing/')));
  assert.ok(!epub.files.includes('src/jobs/cache.ts'));
  assert.ok(!epub.files.some((file) => file.endsWith('.d.ts')));
});
