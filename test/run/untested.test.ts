import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { affectedBy, importsOf } from './imports.ts';
import { allCode, fastTests, projectRoot } from './test-files.ts';
import { isAllowed, listUntested } from './untested.ts';

const from = (file: string): string => path.join(projectRoot, file);

test('untested things are listed by reason, or the list says that everything was tested', () => {
  const java = { file: 'a.test.ts', reason: 'skipped: no Java' };
  assert.equal(
    listUntested(
      [
        { ...java, name: 'one' },
        { ...java, name: 'two', reason: 'not installed: qpdf' },
        { ...java, name: 'three' },
      ],
      2,
    ),
    'Not tested:\n  skipped: no Java\n    one\n    three\n  not installed: qpdf\n    two\n  2 files of tests, which were not asked for',
  );
  assert.equal(listUntested([], 0), 'Not tested: nothing. Every test ran.');
});

test('a missing tool is an error if all tools are required; another system is not', () => {
  const untested = (reason: string) => ({ name: 'a', file: undefined, reason });
  assert.equal(isAllowed(untested('not installed: qpdf')), false);
  assert.equal(isAllowed(untested('skipped: no Java')), false);
  assert.equal(isAllowed(untested('this system has no /proc, which lists processes')), true);
});

test('the imports of a module are found, without those of types only', () => {
  assert.deepEqual(importsOf(from('test/mutate/edits.ts')), []);
  assert.ok(importsOf(from('test/run/run.ts')).includes('node:child_process'));
  assert.ok(importsOf(from('test/run/run.ts')).includes(from('test/run/untested.ts')));
});

test('a change of a module affects all modules that import it, directly or not', () => {
  const affected = affectedBy(allCode())(from('src/model/slug.ts'));
  assert.ok(affected.includes(from('test/model/slug.test.ts')));
  assert.ok(affected.includes(from('src/cli.ts')));
});

test('tests that print, build or start the program are slow, tests of values are fast', () => {
  const fast = fastTests();
  for (const file of ['test/model/slug.test.ts', 'test/i18n/formatters.test.ts']) assert.ok(fast.includes(file), file);
  for (const file of ['test/cli/build.test.ts', 'test/pdf/write-pdf.test.ts', 'test/site/write-site.test.ts'])
    assert.ok(!fast.includes(file), file);
});
