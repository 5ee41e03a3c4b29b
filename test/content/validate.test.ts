import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../src/content/validate.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import type { SchemaName } from '../../src/schemas/schemas.ts';

function check(schema: SchemaName, text: string): { value: unknown; found: string[] } {
  const { value, locate } = parseYaml(text, 'f.yml');
  const checked = validate(schema, value, 'f.yml', locate);
  const found = checked.problems.map(({ code, line, params }) => `${code} ${line} ${params.field}`);
  return { value: checked.value, found };
}

test('numbers and booleans are converted', () => {
  const { value } = check('news-words', 'title: 2020\n');
  assert.deepEqual(value, { title: '2020' });
});

test('an invalid part is left out and everything else is kept', () => {
  const { value, found } = check('topics', '- id: a\n  names: {en: A}\n- id: B b\n  names: {en: B}\n');
  assert.deepEqual(value, [{ id: 'a', names: { en: 'A' } }, { names: { en: 'B' } }]);
  assert.deepEqual(found, ['field-format 3 1.id']);
});

test('a missing field is reported at the key that should contain it', () => {
  const { found } = check('people', '- id: a\n  given: A\n  family: B\n- id: b\n  family: B\n');
  assert.deepEqual(found, ['field-missing 4 1.given']);
});

test('a required field with a misspelt name is one problem', () => {
  const { found } = check('people', '- id: a\n  given: A\n  familly: B\n');
  assert.deepEqual(found, ['field-unknown 3 0.familly']);
});

const dates: readonly [string, string[]][] = [
  ['2020-02-29', []],
  ['2021-02-29', ['field-format 2 0.date']],
  ['14.04.2020', ['field-format 2 0.date']],
];
for (const [date, expected] of dates) {
  test(`the date ${date} gives ${expected.join(', ') || 'no problem'}`, () => {
    const { found } = check('study', `changes:\n  - {date: "${date}", id: a}\n`);
    assert.deepEqual(
      found.filter((each) => each.includes('date')).map((each) => each.replace('changes.', '')),
      expected,
    );
  });
}

test('an address with an illegal character is reported', () => {
  const addressed = (url: string) => check('programmes', `- id: a\n  names: {en: A}\n  url: '${url}'\n`).found;
  assert.deepEqual(addressed('https://library.example/?q="a"'), ['field-format 3 0.url']);
  assert.deepEqual(addressed('https://library.example/?q=%22a%22&b=„ж”#c'), []);
});

test('places after a rejected list item are right', () => {
  const { value, locate } = parseYaml('partners:\n  - Bad One\n  - good-one\n', 'f.yml');
  const checked = validate<{ partners: string[] }>('study', value, 'f.yml', locate);
  assert.deepEqual(checked.value.partners, ['good-one']);
  assert.deepEqual(checked.locate(['partners', 0]), { line: 3, column: 5 });
});

test('if only a few fields are possible, all are suggested; otherwise the closest', () => {
  const suggestions = (schema: SchemaName, text: string): unknown[] => {
    const { value, locate } = parseYaml(text, 'f.yml');
    return validate(schema, value, 'f.yml', locate).problems.map(({ params }) => params.suggestion);
  };
  assert.deepEqual(suggestions('topics', '- id: a\n  name: {en: A}\n'), ['names, id, description']);
  const facts = 'kind: case-study\nstatus: current\nlicense: CC-BY-4.0\n';
  assert.ok(suggestions('study', facts).includes('licence'));
});

test('a path from the content folder is explained, and a file in its own folder is read as a name', () => {
  const formats = (schema: SchemaName, text: string): unknown[] => {
    const { value, locate } = parseYaml(text, 'f.yml');
    const { problems } = validate(schema, value, 'f.yml', locate);
    return problems.flatMap(({ params }) => params.format ?? []);
  };
  const logo = 'logo: {file: "../ours.svg", licence: CC-BY-4.0}';
  assert.deepEqual(formats('publication', `theme:\n  ${logo}\n`), ['contentFile']);
  assert.deepEqual(formats('partners', `- id: a\n  ${logo}\n`), ['contentFile']);
  assert.deepEqual(formats('study', 'images: [{id: a, file: "../a.jpg"}]\n'), ['file']);
});
