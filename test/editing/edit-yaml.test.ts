import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { applyEdit, inFrontMatter, reverseEdit, type TextEdit } from '../../src/editing/edit-text.ts';
import { insertEntry, insertField, remove, setValue } from '../../src/editing/edit-yaml.ts';

const study = `# Who edits this, reads the guide first
kind: case-study   # or good-practice
title: 'The library''s "garden"'
summary: >
  One line
  and another.
images:
  # The plan came by post.
  - id: plan
    file: plan.svg
  - id: door
    file: "door.jpg" # by night
topics: [gardens, reading]
partners:
  - north-library
  # Joined later.
  - south-library
`;

const edited = (text: string, edit: TextEdit | undefined): string => {
  assert.ok(edit, 'there is an edit');
  return applyEdit(text, edit);
};

for (const [what, edit, from, to] of [
  ['a plain value', setValue(study, ['kind'], 'good-practice'), 'kind: case-study ', 'kind: good-practice '],
  ['a value that needs quotation marks', setValue(study, ['kind'], 'a: b'), 'kind: case-study ', 'kind: "a: b" '],
  ['a value in single marks', setValue(study, ['title'], "It's"), `'The library''s "garden"'`, `'It''s'`],
  ['a value in double marks', setValue(study, ['images', 1, 'file'], 'gate.jpg'), '"door.jpg"', '"gate.jpg"'],
  ['an entry between brackets', setValue(study, ['topics', 0], 'seeds'), '[gardens,', '[seeds,'],
  [
    'an entry at the end',
    insertEntry(study, ['partners'], 'east-library'),
    '- south-library\n',
    '- south-library\n  - east-library\n',
  ],
  [
    'an entry at the start',
    insertEntry(study, ['partners'], 'a', 0),
    '  - north-library\n',
    '  - a\n  - north-library\n',
  ],
  ['an entry between brackets added', insertEntry(study, ['topics'], 'tools'), 'reading]', 'reading, tools]'],
  [
    'a group as an entry',
    insertEntry(study, ['images'], { id: 'map', file: 'map.svg' }),
    'by night\n',
    'by night\n  - id: map\n    file: map.svg\n',
  ],
  [
    'a field of an entry',
    insertField(study, ['images', 0], 'credit', 'Ana'),
    'file: plan.svg\n',
    'file: plan.svg\n    credit: Ana\n',
  ],
  [
    'a field of the file',
    insertField(study, [], 'licence', 'CC0-1.0'),
    '  - south-library\n',
    '  - south-library\nlicence: CC0-1.0\n',
  ],
  ['an entry taken away', remove(study, ['partners', 0]), '  - north-library\n', ''],
  ['the last entry taken away', remove(study, ['topics', 1]), 'gardens, reading', 'gardens'],
  ['a field taken away', remove(study, ['images', 1, 'file']), '    file: "door.jpg" # by night\n', ''],
  ['the first field of an entry', remove(study, ['images', 0, 'id']), 'id: plan\n    file', 'file'],
  ['a list taken away', remove(study, ['topics']), 'topics: [gardens, reading]\n', ''],
] as const) {
  test(`${what}: nothing else of the file changes`, () => {
    assert.ok(study.includes(from));
    assert.equal(edited(study, edit), study.replace(from, to));
  });
}

test('a folded text is replaced in the same form', () => {
  assert.deepEqual(parse(edited(study, setValue(study, ['summary'], 'Short.\n'))).summary, 'Short.\n');
});

test('an empty field is filled in', () => {
  assert.equal(edited('a:\nb: 1\n', setValue('a:\nb: 1\n', ['a'], 'x')), 'a: x\nb: 1\n');
  assert.equal(edited('a: \nb: 1\n', setValue('a: \nb: 1\n', ['a'], 'x')), 'a: x\nb: 1\n');
});

test('Windows line ends stay', () => {
  const text = study.replaceAll('\n', '\r\n');
  const changed = edited(text, insertEntry(text, ['partners'], 'east-library'));
  assert.equal(changed, text.replace('- south-library\r\n', '- south-library\r\n  - east-library\r\n'));
});

test('a path that does not exist or is of another kind is not edited', () => {
  assert.equal(setValue(study, ['images'], 'x'), undefined);
  assert.equal(setValue(study, ['nowhere'], 'x'), undefined);
  assert.equal(insertEntry(study, ['kind'], 'x'), undefined);
  assert.equal(insertField(study, ['partners'], 'x', 'y'), undefined);
  assert.equal(insertField(study, [], 'kind', 'y'), undefined);
  assert.equal(remove(study, ['nowhere']), undefined);
  assert.equal(setValue('a: [', ['a'], 'x'), undefined);
});

test('the front matter of a text is edited in place', () => {
  const file = '---\ntitle: One\n---\n\ntitle: not this\n';
  const edit = inFrontMatter(file, (front) => setValue(front, ['title'], 'Two'));
  assert.equal(edited(file, edit), '---\ntitle: Two\n---\n\ntitle: not this\n');
  assert.equal(
    inFrontMatter('title: One\n', (front) => setValue(front, ['title'], 'Two')),
    undefined,
  );
});

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((each) => !/[\p{C}\u2028\u2029]/u.test(each));
const name = fc.stringMatching(/^[a-z]{1,8}$/);
const group = fc.dictionary(name, text, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
const file = fc.record({
  lead: text,
  entries: fc.array(group, { minLength: 2, maxLength: 4 }),
  list: fc.array(text, { minLength: 2, maxLength: 4 }),
});
const form = fc.record({ isWindows: fc.boolean(), isFlow: fc.boolean(), isQuoted: fc.boolean() });

/** A file of those values with comments, in a form that people write. */
function written(
  data: unknown,
  { isWindows, isFlow, isQuoted }: { isWindows: boolean; isFlow: boolean; isQuoted: boolean },
): string {
  const options = { lineWidth: 0, defaultStringType: isQuoted ? 'QUOTE_DOUBLE' : 'PLAIN' } as const;
  const body = stringify(data, { ...options, ...(isFlow && { collectionStyle: 'flow' }) });
  const yaml = `# first\n${isFlow ? body : body.replace(/^list:/m, '# between\nlist:')}# last\n`;
  return isWindows ? yaml.replaceAll('\n', '\r\n') : yaml;
}

test('an edit changes only what it should and can be undone, byte for byte', () => {
  const data = (source: string): unknown => parse(source, { schema: 'failsafe' });
  let made = 0;
  fc.assert(
    fc.property(file, form, text, group, fc.nat(9), (value, how, word, added, pick) => {
      const source = written(value, how);
      const entry = pick % value.entries.length;
      const at = pick % value.list.length;
      const cases: readonly (readonly [TextEdit | undefined, unknown])[] = [
        [setValue(source, ['lead'], word), { ...value, lead: word }],
        [setValue(source, ['list', at], word), { ...value, list: value.list.with(at, word) }],
        [insertEntry(source, ['list'], word, at), { ...value, list: value.list.toSpliced(at, 0, word) }],
        [insertEntry(source, ['entries'], added), { ...value, entries: [...value.entries, added] }],
        [remove(source, ['entries', entry]), { ...value, entries: value.entries.toSpliced(entry, 1) }],
        [remove(source, ['list', at]), { ...value, list: value.list.toSpliced(at, 1) }],
      ];
      for (const [edit, wanted] of cases) {
        if (!edit) continue;
        made += 1;
        const after = applyEdit(source, edit);
        assert.deepEqual(data(after), wanted);
        assert.equal(applyEdit(after, reverseEdit(source, edit)), source);
        for (const comment of ['# first', '# last']) assert.ok(after.includes(comment));
      }
      const isPlain = !how.isFlow;
      if (isPlain)
        assert.ok(
          cases.every(([edit]) => edit),
          source,
        );
    }),
    { numRuns: 150, seed: 1 },
  );
  assert.ok(made > 600, `${made} edits were made`);
});
