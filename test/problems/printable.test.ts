import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatGithub } from '../../src/commands/report/github.ts';
import { formatJson } from '../../src/commands/report/json.ts';
import { formatText } from '../../src/commands/report/text.ts';
import { createTranslators } from '../../src/i18n/translator.ts';
import { printable, printableJson, printableLine } from '../../src/problems/printable.ts';
import { problem } from '../../src/problems/problem.ts';
import { resources } from '../helpers/site-publication.ts';

const english = createTranslators(resources, { languages: [{ code: 'en' }], defaultLanguage: 'en' })('en');
const hidden = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\uFEFF\u200B]/u;

test('invisible characters are shown in JSON’s form', () => {
  assert.equal(
    printable('a\u001b[31mb\u202ec\n\t\u0085\ud800\u2028'),
    'a\\u001b[31mb\\u202ec\\n\\t\\u0085\\ud800\\u2028',
  );
  assert.equal(printable('\u{E0041}'), '\\udb40\\udc41');
  assert.equal(printable('ședință ’ώρα’ є 👩‍👩‍👧 x\u00ADy'), 'ședință ’ώρα’ є 👩‍👩‍👧 x\u00ADy');
});

test('a line keeps its ends and colours, and nothing else that moves a cursor', () => {
  assert.equal(printableLine('\u001b[31mred\u001b[39m\nnext'), '\u001b[31mred\u001b[39m\nnext');
  assert.equal(printableLine('\u001b[2J\u001b]0;title\u0007'), '\\u001b[2J\\u001b]0;title\\u0007');
});

test('JSON without hidden characters has the same values', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
      const json = printableJson(JSON.stringify(values, undefined, 2));
      assert.deepEqual(JSON.parse(json), values);
      assert.doesNotMatch(json, hidden);
    }),
  );
});

test('no report of a problem has hidden characters, whatever the file and the values are called', () => {
  const odd = fc.string({
    unit: fc.constantFrom('a', '\u001b', '\u202e', '\r', '\n', '\u0000', '\ud800', '\u2028', 'ж'),
  });
  fc.assert(
    fc.property(odd, odd, odd, (file, text, step) => {
      const field = { path: ['indicators', step], label: 'study.indicators' };
      const found = problem('field-value', { file, field }, { field: text, value: text, allowed: text });
      for (const report of [formatText([found], english, (_, shown) => shown), formatGithub([found], english)])
        assert.doesNotMatch(report, hidden);
      const json = formatJson([found], english);
      assert.doesNotMatch(json, hidden);
      assert.equal(JSON.parse(json)[0].file, file);
    }),
  );
});
