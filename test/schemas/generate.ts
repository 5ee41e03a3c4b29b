/**
 * Writes `src/schemas/types.ts` from the JSON Schemas: the schemas are the one truth for content.
 * Run with `npm run schemas`; a test fails when the committed file is stale.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { contentSchemas } from '../../src/schemas/schemas.ts';

const target = new URL('../../src/schemas/types.ts', import.meta.url);

/** The TypeScript source of all content types, in the order of the schemas. */
export async function generateTypes(): Promise<string> {
  const common = JSON.parse(
    await readFile(new URL('../../src/schemas/files/common.schema.json', import.meta.url), 'utf8'),
  );
  const definitions = Object.fromEntries(Object.values(contentSchemas).map((schema) => [schema.title, inline(schema)]));
  const whole = {
    title: 'ContentFiles',
    type: 'object',
    additionalProperties: false,
    $defs: { ...(inline(common.$defs) as object), ...definitions },
    properties: Object.fromEntries(Object.keys(definitions).map((name) => [name, { $ref: `#/$defs/${name}` }])),
  };
  return compile(whole as Parameters<typeof compile>[0], 'ContentFiles', {
    bannerComment: '// Generated from the JSON Schemas by `npm run schemas`. Do not edit.',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}

/** The schema with its cross-file references pointing into one document, and without its own identity. */
function inline(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inline);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== '$id' && key !== '$schema')
    .map(([key, inner]) => (key === '$ref' ? [key, String(inner).replace(/^[a-z-]+#/, '#')] : [key, inline(inner)]));
  return Object.fromEntries(entries);
}

if (process.argv[1] === import.meta.filename) await writeFile(target, await generateTypes());
