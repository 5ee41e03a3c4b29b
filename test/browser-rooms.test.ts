import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';

const source = path.resolve(import.meta.dirname, '../src');

for (const room of ['model', 'language', 'i18n', 'text', 'citation', 'rendering', 'epub/chapters']) {
  test(`src/${room} can be bundled for a browser`, async () => {
    const files = readdirSync(path.join(source, room)).filter((file) => /(?<!\.d)\.ts$/.test(file));
    const contents = files.map((file) => `export * from './${file}';`).join('\n');
    const result = await build({
      stdin: { contents, resolveDir: path.join(source, room), loader: 'ts' },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    // A Node built-in would have stopped the build; this says that every module of the room is in it.
    const bundled = Object.keys(result.metafile.inputs).map((file) => path.resolve(file));
    const missing = files.filter((file) => !bundled.includes(path.join(source, room, file)));
    assert.deepEqual(missing, []);
    assert.ok(files.length > 0);
  });
}
