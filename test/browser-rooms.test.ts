import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { source } from './rooms/read-imports.ts';
import { innerRooms, rooms } from './rooms/table.ts';

for (const { name } of [...rooms, ...innerRooms].filter(({ inBrowser }) => inBrowser)) {
  test(`every file of src/${name} can be bundled for a browser`, async () => {
    const folder = path.join(source, name);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.d)\.ts$/.test(file),
    );
    const result = await build({
      stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: folder, loader: 'ts' },
      bundle: true,
      platform: 'browser',
      treeShaking: false,
      format: 'esm',
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    // A built-in of Node would have stopped the build; this says that no file was left out.
    const bundled = Object.keys(result.metafile.inputs).map((file) => path.resolve(file));
    assert.deepEqual(
      files.filter((file) => !bundled.includes(path.join(folder, file))),
      [],
    );
  });
}
