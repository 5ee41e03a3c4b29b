import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { sectionIds } from '../src/model/publication.ts';
import study from '../src/schemas/files/study.schema.json' with { type: 'json' };

const read = (guide: string): Promise<string> =>
  readFile(path.join(import.meta.dirname, `../guides/${guide}.md`), 'utf8');
const lackingIn = (guide: string, names: readonly string[]): string[] =>
  names.filter((name) => !new RegExp(`[\`{ ]${name}[\`: \\]]`).test(guide));

/** What editors alone decide. */
const ofEditors = ['status', 'updated', 'aliases', 'changes', 'doi'];

test('the guides explain every field of a study: some to partners, the others to editors', async () => {
  const fields = Object.keys(study.properties);
  assert.deepEqual(
    lackingIn(
      await read('partners'),
      fields.filter((field) => !ofEditors.includes(field)),
    ),
    [],
  );
  assert.deepEqual(lackingIn(await read('editors'), ofEditors), []);
});

test('the guide for partners lists every section, and every value of fields with fixed values', async () => {
  const { kind, audience, effort, authors } = study.properties;
  const values = [
    ...kind.enum,
    ...audience.items.enum,
    ...effort.properties.budget.enum,
    ...authors.items.properties.roles.items.enum,
  ];
  assert.deepEqual(lackingIn(await read('partners'), [...values, ...sectionIds]), []);
});
