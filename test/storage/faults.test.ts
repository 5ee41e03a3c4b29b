import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { siteFault } from '../../src/build/site-fault.ts';
import { problemsOf } from '../../src/problems/faults.ts';
import { ProblemError, problem } from '../../src/problems/problem.ts';
import { fullDisk, isFileFault, outputProblem } from '../../src/storage/file-faults.ts';
import { faultProblems, reportAddress } from '../../src/storage/machine/fault-report.ts';
import { makeScratchFolder } from '../../src/storage/machine/scratch-folder.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const diskFault = (code: string, file = '/out/index.html'): Error =>
  Object.assign(new Error(`${code}: no`), { code, path: file });

/** As Eleventy, Node and promises wrap an error. */
const wrapped: readonly ((inner: Error) => Error)[] = [
  (inner) => inner,
  (inner) => new Error('Having trouble rendering 11ty.ts template study.11ty.ts', { cause: inner }),
  (inner) => Object.assign(new Error('Having trouble'), { originalError: inner }),
  (inner) => new AggregateError([new Error('other'), inner], 'two'),
  (inner) => new Error('outer', { cause: Object.assign(new Error('middle'), { originalError: inner }) }),
];

const shortOf = (fault: unknown) => problemsOf(fault).map(({ code, params }) => `${code} ${params.path}`);

for (const [at, wrap] of wrapped.entries()) {
  test(`a disk error is found inside any error (${at})`, () => {
    assert.equal(isFileFault(wrap(new Error('odd'))), false);
    for (const [code, expected] of [
      ['ENOSPC', 'disk-full'],
      ['EDQUOT', 'disk-full'],
      ['EROFS', 'output-not-writable'],
      ['EACCES', 'output-not-writable'],
    ] as const) {
      const fault = wrap(diskFault(code));
      assert.equal(isFileFault(fault), true);
      assert.deepEqual(shortOf(outputProblem('build', fault)), [`${expected} build`]);
      assert.deepEqual(shortOf(siteFault(fault, 'build')), [`${expected} build`]);
    }
  });
}

test('a full temporary folder is named instead of the output', () => {
  const fault = diskFault('ENOSPC', path.join(tmpdir(), 'compendium-browser-1-x'));
  // Not in the temporary folder, wherever the tests run.
  assert.deepEqual(shortOf(outputProblem('/srv/build', fault)), [`disk-full ${tmpdir()}`]);
});

test('an error that is its own cause is handled, and an error is reported only once', () => {
  const circle = new Error('round');
  circle.cause = circle;
  assert.equal(isFileFault(circle), false);
  assert.equal(isFileFault(new ProblemError(problem('disk-full', {}, {}, diskFault('ENOSPC')))), false);
});

test('a failing template is reported with its first cause, in one line', () => {
  const fault = new Error('Having trouble', { cause: new TypeError('x is no function\n    at y (z.ts:1:1)') });
  assert.deepEqual(
    problemsOf(siteFault(fault, 'build')).map(({ code, params }) => ({ code, params })),
    [{ code: 'site-failed', params: { detail: 'x is no function' } }],
  );
});

test('a disk with free space is not reported as full', async () => {
  assert.equal(await fullDisk(process.cwd(), new Error('x')), undefined);
});

test('a fault of the builder is one line, and its details are in the file that it names', async (context) => {
  const folder = path.join(await temporaryFolder(context), 'faults');
  const fault = new Error('first line\nsecond line', { cause: new Error('the reason') });
  const [found, ...more] = faultProblems(fault, folder);
  assert.deepEqual(more, []);
  assert.equal(found?.code, 'internal-fault');
  assert.equal(found?.params.detail, 'first line');
  const [name = ''] = await readdir(folder);
  assert.ok(String(found?.params.file).endsWith(name));
  const details = await readFile(path.join(folder, name), 'utf8');
  for (const part of ['second line', 'the reason', `Node ${process.version}`, 'faults.test.ts:'])
    assert.ok(details.includes(part), part);
});

test('if the details cannot be written, the fault is still reported', async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(path.join(folder, 'file'), '');
  assert.equal(faultProblems(new Error('odd'), path.join(folder, 'file/faults'))[0]?.params.file, '–');
});

test('other problems need no file', async (context) => {
  const folder = path.join(await temporaryFolder(context), 'faults');
  assert.deepEqual(faultProblems(new ProblemError(problem('port-in-use')), folder), [problem('port-in-use')]);
  assert.equal(faultProblems(diskFault('ENOSPC'), folder)[0]?.code, 'disk-full');
  assert.equal(existsSync(folder), false);
});

test('a network’s own package.json says where to report, else the builder’s', async (context) => {
  const folder = await temporaryFolder(context);
  const [own, none, odd] = ['own', 'none', 'odd'].map((name) => path.join(folder, name)) as [string, string, string];
  for (const each of [own, none, odd]) await mkdir(each);
  await writeFile(path.join(own, 'package.json'), '{"bugs": {"url": "https://network.example/help"}}');
  await writeFile(path.join(odd, 'package.json'), '{');
  const builder = path.join(folder, 'builder');
  await mkdir(builder);
  await writeFile(path.join(builder, 'package.json'), '{"bugs": "mailto:help@builder.example"}');
  assert.equal(reportAddress([own, builder]), 'https://network.example/help');
  for (const each of [none, odd]) assert.equal(reportAddress([each, builder]), 'mailto:help@builder.example');
  assert.equal(reportAddress([none]), '');
});

test('the folder of a killed process is removed when the next one is made, and no other', async (context) => {
  const [temporary, before] = [await temporaryFolder(context), process.env.TMPDIR];
  process.env.TMPDIR = temporary;
  context.after(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  const kept = [
    'compendium-x-99999999',
    'compendium-xy-99999999-a',
    `compendium-x-${process.pid}-a`,
    'other-99999999-a',
  ];
  for (const name of ['compendium-x-99999999-a', ...kept]) await mkdir(path.join(temporary, name));
  const folder = await makeScratchFolder('compendium-x');
  assert.deepEqual((await readdir(temporary)).sort(), [...kept, path.basename(folder)].sort());
});
