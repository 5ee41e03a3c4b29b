import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const source = path.resolve(import.meta.dirname, '../../src');

/** What a form needs to check one study: schemas, language, rules, wording. */
const entry = `
  export { rules } from './rules/rules.ts';
  export { validate } from './content/validate.ts';
  export { scanBody } from './content/scan-body.ts';
  export { tidyText } from './language/hygiene/hygiene.ts';
  export { createTranslators } from './i18n/translator.ts';
  export { wordField, wordProblem } from './i18n/wording.ts';
`;

/** Run in a world that has nothing of Node: one study without a description of its picture, and a field left open. */
const use = `
  const plan = { id: 'plan', file: 'plan.svg', credit: 'A', licence: 'CC0-1.0' };
  const fields = { title: 'Title', summary: 'Summary' };
  const body = '## Challenge {#challenge}\\n\\n![](plan)\\n\\n## Action {#action}\\n\\nText\\n';
  const file = 'case-studies/a/en.md';
  const study = {
    slug: 'a', folder: 'case-studies/a', originalLanguage: 'en', facts: { images: [plan] },
    words: [{ language: 'en', file, fields, sections: [] }],
  };
  const source = (file, schema, body, data) => ({
    file, schema, body, bodyLine: 5, data, reported: [], locate: () => ({ line: 2, column: 1 }), pathInFile: (path) => path,
  });
  const content = {
    publication: {
      languages: [{ code: 'en' }], licence: 'CC0-1.0', studies: [study], news: [], pages: [], book: [], editions: [], theme: {},
      people: [], partners: [], funders: [], programmes: [], topics: [], categories: [], funderIds: [],
    },
    sources: new Map([
      [file, source(file, 'study-words', body, fields)],
      ['case-studies/a/study.yml', source('case-studies/a/study.yml', 'study', '', study.facts)],
    ]),
    files: [], folders: [], unread: new Set(), pictures: new Map(), documents: [], fonts: new Map(),
    wording: { prompts: [], sectionNames: new Map() },
  };
  const words = { en: { problems: { 'image-alt-missing': { message: 'No words for {{image}}.', hint: '' } } } };
  const translator = form.createTranslators(words, { languages: [{ code: 'en' }], defaultLanguage: 'en' })('en');
  const found = form.rules.flatMap((rule) => rule(content)).filter(({ code }) => code === 'image-alt-missing');
  const invalid = form.validate('study-words', { title: '' }, file, () => ({ line: 1, column: 1 })).problems;
  JSON.stringify({
    found: found.map(({ file, field }) => ({ file, field })),
    said: found.map((each) => form.wordProblem(each, translator).message),
    invalid: invalid.map(({ code, field }) => ({ code, field })),
    tidied: form.tidyText('ro', 'şi', file).text,
  });
`;

test('the rules of a study run in a browser with everything that they need', async (context) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entry, resolveDir: source, loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'form',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  const unwanted = /node_modules\/(sharp|yaml|ajv|harfbuzzjs|subset-font)\/|src\/(storage|images)\//;
  assert.deepEqual(
    inputs.filter((each) => unwanted.test(each)),
    [],
  );
  const code = outputFiles[0]?.text ?? '';
  const world = createContext({ TextDecoder, structuredClone }, { codeGeneration: { strings: false, wasm: false } });
  const said = JSON.parse(runInContext(`${code};${use}`, world) as string);
  assert.deepEqual(said, {
    found: [{ file: 'case-studies/a/en.md', field: { path: ['images', 'plan'], label: 'study-words.images' } }],
    said: ['No words for plan.'],
    invalid: [{ code: 'field-empty', field: { path: ['title'], label: 'study-words.title' } }],
    tidied: 'și',
  });
  context.diagnostic(`${code.length} bytes, ${gzipSync(code).length} compressed`);
});
