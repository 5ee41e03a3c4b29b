import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { compareDrawing } from '../../src/check/compare-drawing.ts';
import { compareDrawings } from '../../src/check/compare-drawings.ts';
import { cleanSvg } from '../../src/images/svg/clean-svg.ts';
import type { ByteCache } from '../../src/model/memory/byte-cache.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { drawing } from '../helpers/drawing.ts';
import { printerForTests } from '../helpers/pdf-tools.ts';

/** Each is written as the program of its name writes. */
const folder = path.resolve(import.meta.dirname, '../fixtures/drawings');
const store = folderStore(folder);

let printer: Printer;
before(async () => {
  printer = await printerForTests();
});
after(() => printer.close());

/** A cache of its own, that counts what is asked of it. */
function memoryCache(): ByteCache & { readonly kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    read: async (key) => {
      const bytes = kept.get(key);
      return bytes && { bytes };
    },
    write: async (key, { bytes }) => {
      kept.set(key, bytes);
    },
  };
}

test('drawings of eight programs look the same on the page as in the file', async () => {
  const files = await readdir(folder);
  assert.equal(files.length, 8);
  for (const file of files) {
    const bytes = await store.read(file, 100_000);
    assert.ok(bytes instanceof Uint8Array, file);
    const cleaned = cleanSvg(new TextDecoder().decode(bytes));
    assert.deepEqual(typeof cleaned === 'string' ? cleaned : cleaned.losses, [], file);
  }
  const openPrinter = async (): Promise<Printer> => ({ ...printer, close: async () => undefined });
  assert.deepEqual(await compareDrawings(store, files, { cache: memoryCache(), openPrinter }), []);
});

test('a comparison is remembered, and no browser starts for it again', async () => {
  const cache = memoryCache();
  const openPrinter = async (): Promise<Printer> => ({ ...printer, close: async () => undefined });
  await compareDrawings(store, ['matplotlib.svg'], { cache, openPrinter });
  assert.equal(cache.kept.size, 1);
  const none = async (): Promise<never> => assert.fail('A browser was asked for.');
  assert.deepEqual(await compareDrawings(store, ['matplotlib.svg'], { cache, openPrinter: none }), []);
});

test('without a browser, the number of uncompared drawings is reported', async () => {
  const found = await compareDrawings(store, ['mermaid.svg', 'drawio.svg'], {
    cache: memoryCache(),
    openPrinter: async () => undefined,
  });
  assert.deepEqual(
    found.map(({ code, params }) => [code, params]),
    [['svg-not-compared', { count: 2 }]],
  );
});

test('a part that looks different is reported with its line', async () => {
  const source =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\n<rect width="100" height="100" fill="#fff"/>\n<rect id="roof" x="20" y="20" width="40" height="20" fill="#a00"/></svg>';
  const changed = drawing(source.replace('#a00', '#0a0'));
  const found = await compareDrawing({ file: 'house.svg', source, picture: changed }, printer);
  assert.deepEqual(found && [found.code, found.line, found.params], [
    'svg-differs',
    3,
    { share: 8, part: '<rect id="roof">' },
  ]);
  assert.equal(await compareDrawing({ file: 'house.svg', source, picture: drawing(source) }, printer), undefined);
});
