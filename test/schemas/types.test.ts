import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { commonSchema, contentSchemas } from '../../src/schemas/schemas.ts';
import { generateTypes } from './generate.ts';

test('the types of the content files match the schemas', async () => {
  const written = await readFile(new URL('../../src/schemas/types.ts', import.meta.url), 'utf8');
  assert.equal(written, await generateTypes(), 'run npm run schemas');
});

test('every schema is valid', () => {
  const ajv = new Ajv2020();
  for (const schema of [commonSchema, ...Object.values(contentSchemas)])
    assert.ok(ajv.validateSchema(schema), JSON.stringify(ajv.errors));
});
