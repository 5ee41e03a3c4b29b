import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';

const source = path.resolve(import.meta.dirname, '../src');

for (const room of ['model', 'i18n', 'markdown', 'citation', 'rendering', 'epub/chapters']) {
  test(`src/${room} can be bundled for a browser`, async () => {
    const files = readdirSync(path.join(source, room)).filter((file) => /(?<!\.d)\.ts$/.test(file));
    const contents = files.map((file) => `export * from './${file}';`).join('\n');
    const result = await build({
      stdin: { contents, resolveDir: path.join(source, room), loader: 'ts' },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    // A Node built-in would have stopped the build; this says that there was something to bundle.
    assert.ok((result.outputFiles[0]?.text.length ?? 0) > 500);
  });
}
