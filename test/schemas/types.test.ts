import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { generateTypes } from '../../src/schemas/generate.ts';

test('the types of the content files are those of the schemas', async () => {
  const written = await readFile(new URL('../../src/schemas/types.ts', import.meta.url), 'utf8');
  assert.equal(written, await generateTypes(), 'run npm run schemas');
});
