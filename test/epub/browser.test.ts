import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';

test('the code that plans a book can be bundled for a browser', async () => {
  const resolveDir = path.resolve(import.meta.dirname, '../../src/epub');
  const files = ['plan-book', 'package/metadata', 'package/navigation', 'package/package-document', 'markup'];
  const contents = files.map((file) => `export * from './${file}.ts';`).join('\n');
  const stdin = { contents, resolveDir, loader: 'ts' } as const;
  const result = await build({
    stdin,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  assert.match(result.outputFiles[0]?.text ?? '', /planBook/);
});
