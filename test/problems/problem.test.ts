import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { severities } from '../../src/problems/codes.ts';
import { debugText, problemsOf } from '../../src/problems/faults.ts';
import { hasErrors, type Problem, ProblemError, problem, sortProblems } from '../../src/problems/problem.ts';

test('a problem has the severity of its code and the known parts of its place', () => {
  assert.deepEqual(problem('unknown-topic'), { code: 'unknown-topic', severity: 'error', params: {} });
  const place = { file: 'a.md', line: 3, column: 7 };
  const cause = new Error('why');
  assert.deepEqual(problem('unknown-topic', place, { id: 'x' }, cause), {
    code: 'unknown-topic',
    severity: 'error',
    ...place,
    params: { id: 'x' },
    cause,
  });
});

test('a thrown problem has its codes as message and keeps its first cause', () => {
  const cause = new Error('why');
  const thrown = new ProblemError(problem('disk-full', {}, {}, cause), problem('port-in-use'));
  assert.equal(thrown.message, 'disk-full, port-in-use');
  assert.equal(thrown.cause, cause);
  assert.deepEqual(
    thrown.problems.map(({ code }) => code),
    ['disk-full', 'port-in-use'],
  );
  assert.equal(new ProblemError().cause, undefined);
});

test('only an error fails a check', () => {
  const ofSeverity = (severity: Problem['severity']): Problem => ({ ...problem('unknown-topic'), severity });
  assert.equal(hasErrors([]), false);
  assert.equal(hasErrors([ofSeverity('warning'), ofSeverity('warning')]), false);
  assert.equal(hasErrors([ofSeverity('warning'), ofSeverity('error')]), true);
});

test('problems are sorted by file, line, column and code', () => {
  const ordered = [
    problem('disk-full'),
    problem('unknown-topic', { line: 1 }),
    problem('unknown-topic', { file: 'B.md', line: 9 }),
    problem('unknown-topic', { file: 'a.md' }),
    problem('unknown-topic', { file: 'a.md', line: 2, column: 1 }),
    problem('unknown-partner', { file: 'a.md', line: 2, column: 4 }),
    problem('unknown-topic', { file: 'a.md', line: 2, column: 4 }),
    problem('unknown-partner', { file: 'a.md', line: 10, column: 1 }),
  ];
  assert.deepEqual(sortProblems(ordered.toReversed()), ordered);
});

test('the order of problems does not depend on the order in which they were found', () => {
  const codes = Object.keys(severities) as (keyof typeof severities)[];
  const some = fc.record({
    code: fc.constantFrom(...codes.slice(0, 4)),
    file: fc.option(fc.constantFrom('a.md', 'b.md', 'Ж.md'), { nil: undefined }),
    line: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    column: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(some), (places) => {
      const found = places.map(({ code, file, ...position }) =>
        problem(code, {
          ...(file !== undefined && { file }),
          ...(position.line !== undefined && { line: position.line }),
          ...(position.column !== undefined && { column: position.column }),
        }),
      );
      const copy = structuredClone(found);
      const named = (list: readonly Problem[]): string[] =>
        list.map(({ code, file, line, column }) => `${file ?? ''} ${line ?? 0} ${column ?? 0} ${code}`);
      assert.deepEqual(named(sortProblems(found)), named(sortProblems(found.toReversed())));
      assert.deepEqual(found, copy, 'the list itself stays as it is');
    }),
  );
});

test('an error with problems is reported by them; any other is a fault of the builder', () => {
  const carried = problem('disk-full');
  assert.deepEqual(problemsOf(new ProblemError(carried)), [carried]);
  const bug = new TypeError('x is not a function');
  assert.deepEqual(problemsOf(bug), [problem('internal-fault', {}, { detail: 'x is not a function' }, bug)]);
  assert.deepEqual(problemsOf('thrown text'), [
    problem('internal-fault', {}, { detail: 'thrown text' }, 'thrown text'),
  ]);
});

test('the debug text has every stack down to the first cause', () => {
  const fault = (message: string, stack: string | undefined, cause?: unknown): Error =>
    Object.assign(new Error(message, cause === undefined ? {} : { cause }), { stack });
  assert.equal(
    debugText(fault('top', 'top at a.ts', fault('below', undefined, 'a text'))),
    'top at a.ts\nbelow\na text',
  );
  assert.equal(debugText(fault('top', 'top at a.ts')), 'top at a.ts');
  assert.equal(debugText(undefined), 'undefined');
});
