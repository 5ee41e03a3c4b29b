/**
 * Writes `src/schemas/validators.js`: the JSON Schemas as plain functions, so that neither a start of the program nor a browser
 * compiles them. Compiling takes 0.3 s and needs `eval`, which a strict policy forbids.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { formats } from '../../src/schemas/formats.ts';
import { commonSchema, contentSchemas } from '../../src/schemas/schemas.ts';

const target = new URL('../../src/schemas/validators.js', import.meta.url);

// The package is CommonJS: its default export arrives inside a namespace.
const standalone = standaloneModule as unknown as typeof standaloneModule.default;

/** The JavaScript of all validators: a module with one function for each schema, and no import. */
export async function generateValidators(): Promise<string> {
  const ajv = new Ajv2020({
    // That the schemas are valid is a test's to say.
    validateSchema: false,
    strict: true,
    strictTypes: false,
    allErrors: true,
    // YAML scalars arrive as text; Ajv turns them into the numbers and booleans that the schema asks for.
    coerceTypes: true,
    // What is wrong is worded from the value and the schema around it.
    verbose: true,
    code: { source: true, esm: true, formats: _`require("./formats.ts").formats` },
    formats,
  });
  ajv.addSchema(commonSchema);
  for (const schema of Object.values(contentSchemas)) ajv.addSchema(schema);
  const ids = Object.fromEntries(Object.values(contentSchemas).map(({ $id }) => [exportName($id), $id]));
  return bundle(`${standalone(ajv, ids)}\n${validatorTable()}`);
}

const exportName = (id: string): string => id.replaceAll('-', '_');

/** `export const validators = { 'study-words': study_words, ... }` */
const validatorTable = (): string => {
  const rows = Object.entries(contentSchemas).map(([name, { $id }]) => `${JSON.stringify(name)}: ${exportName($id)}`);
  return `export const validators = { ${rows.join(', ')} };`;
};

/** Puts what the code asks for into it: formats, and two small functions of Ajv. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    // Ajv 8.20 writes loops over names that assign to a `const`, where it would turn a name into a text: none ever is
    // anything else, but esbuild refuses the code (ajv-validator/ajv, pull request 2611).
    stdin: {
      contents: contents.replaceAll('for(const key', 'for(let key'),
      resolveDir: path.dirname(fileURLToPath(target)),
    },
    banner: { js: '// Generated from the JSON Schemas by `npm run schemas`. Do not edit.' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 120,
  });
  return outputFiles.map(({ text }) => text).join('');
}

if (process.argv[1] === import.meta.filename) await writeFile(target, await generateValidators());
