import assert from 'node:assert/strict';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { ownMark } from '../../src/storage/machine/running.ts';
import { killBuilds } from '../fuzz/kill-builds.ts';
import { newPublication } from '../helpers/new-publication.ts';
import { runCli, startCli } from '../helpers/run-cli.ts';
import { noSmallDisk, withSmallDisk } from '../helpers/small-disk.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const site = ['build', '--only', 'site'];
const hasStack = /\n\s+at \S+ ?\(?\S*:\d+:\d+/;

test('the second of two builds in one folder names the first, and stops', async (context) => {
  const cwd = await newPublication(context);
  const since = '2026-11-30T22:15:00.000Z';
  const lock = path.join(cwd, '.build-lock');
  await writeFile(lock, JSON.stringify({ ...ownMark(), host: hostname(), since }));
  const { code, stderr } = await runCli(site, { cwd });
  assert.equal(code, 2);
  assert.match(stderr, new RegExp(`process ${process.pid}, since ${since}\\.\\n.*\\.build-lock.*\\[build-running\\]`));
  assert.deepEqual(
    (await readdir(cwd)).filter((name) => name.startsWith('.build') || name === 'build'),
    ['.build-lock'],
  );
  // Of a process that is no more it is taken over.
  await writeFile(lock, JSON.stringify({ pid: 99_999_999, host: hostname(), since }));
  assert.equal((await runCli(site, { cwd })).code, 0);
  assert.deepEqual(
    (await readdir(cwd)).filter((name) => name.startsWith('.build')),
    [],
  );
});

test('a build runs beside serve, which writes elsewhere', async (context) => {
  const cwd = await newPublication(context);
  const temporary = await temporaryFolder(context);
  const env = { TMPDIR: temporary };
  const serving = startCli(['serve', '--port', '0'], { cwd, env });
  await serving.until('http://');
  assert.equal((await runCli(site, { cwd, env })).code, 0);
  // Killed, it leaves its folder to the next one.
  serving.child.kill('SIGKILL');
  await serving.ended;
  const [left = ''] = await readdir(temporary);
  assert.match(left, /^compendium-serve-\d+-/);
  const next = startCli(['serve', '--port', '0'], { cwd, env });
  await next.until('http://');
  assert.ok(!(await readdir(temporary)).includes(left));
  next.child.kill('SIGTERM');
  await next.ended;
  assert.deepEqual(await readdir(temporary), []);
});

test('builds that are killed leave the last good output, and the next build removes their remains', async (context) => {
  const cwd = await newPublication(context);
  const temporary = await temporaryFolder(context);
  const result = await killBuilds({ cwd, temporary, kills: 5, seed: 3, args: ['--only', 'site'] });
  assert.deepEqual(result.faults, []);
  assert.ok(result.killed > 0);
});

const buildOf = (cwd: string, only: string): string =>
  `"$NODE" "$CLI" build --only ${only} --no-cache --content "${cwd}/content" --locales "${cwd}/locales"`;

test('if a website does not fit on the disk, the message names the disk and no template', {
  skip: noSmallDisk(),
}, async (context) => {
  const cwd = await newPublication(context);
  const said = withSmallDisk(
    await temporaryFolder(context),
    `${buildOf(cwd, 'site')} --out "$DISK/build" 2>&1; echo "code $?"; ls -A "$DISK"`,
    'size=300k',
  );
  assert.match(said, /The disk is full: there is no space left to write \S+build\.\n.*\[disk-full\]\ncode 2\n$/);
  assert.doesNotMatch(said, /template|picture/i);
  assert.doesNotMatch(said, hasStack);
});

test('if the temporary folder is full, the message names it and no picture', {
  skip: noSmallDisk(),
}, async (context) => {
  const cwd = await newPublication(context);
  await appendFile(
    path.join(cwd, 'content/case-studies/example-study/en.md'),
    `\n${cwd.replaceAll(/[^a-z]/gi, '')}.\n`,
  );
  const said = withSmallDisk(
    await temporaryFolder(context),
    `TMPDIR="$DISK" ${buildOf(cwd, 'pdf')} --out "${cwd}/build" 2>&1; echo "code $?"; ls -A "$DISK"`,
    'size=100k',
  );
  assert.match(said, /The disk is full: there is no space left to write \S+\.\n.*\[disk-full\]\ncode 2\n$/);
  assert.doesNotMatch(said, /picture or table/);
  assert.doesNotMatch(said, hasStack);
});

test('a read-only output folder is named', { skip: noSmallDisk() }, async (context) => {
  const cwd = await newPublication(context);
  const said = withSmallDisk(
    await temporaryFolder(context),
    `${buildOf(cwd, 'site')} --out "$DISK/build" 2>&1; echo "code $?"`,
    'size=2m,ro',
  );
  assert.match(said, /Nothing can be written to \S+build\.\n.*\[output-not-writable\]\ncode 2\n$/);
  assert.doesNotMatch(said, hasStack);
});

/** Runs the check with a builder that is broken by a piece of code. */
async function brokenCheck(context: TestContext, code: string, language = 'en') {
  const cwd = await newPublication(context);
  await writeFile(path.join(cwd, 'package.json'), '{"bugs": "https://network.example/help"}');
  const env = { NODE_OPTIONS: `--import "data:text/javascript,${code.replaceAll(' ', '%20').replaceAll('"', '%22')}"` };
  return { cwd, ...(await runCli(['check', '--messages', language], { cwd, env })) };
}

for (const [name, code] of [
  ['that is thrown', 'globalThis.structuredClone = () => { throw new Error("an odd thing") }'],
  ['of an event', 'setTimeout(() => { throw new Error("an odd thing") }, 20)'],
  ['of a promise', 'Promise.reject(new Error("an odd thing"))'],
] as const) {
  test(`a fault ${name} is one sentence, with the address and the file for a report`, async (context) => {
    const { cwd, code: exit, stdout, stderr } = await brokenCheck(context, code);
    assert.equal(exit, 2, stdout + stderr);
    const [, file = ''] =
      /an odd thing\.\n {4}Report it at https:\/\/network\.example\/help, and send the file (\S+) /.exec(stderr) ?? [];
    assert.match(await readFile(path.resolve(cwd, file), 'utf8'), /Error: an odd thing\n\s+at /);
    assert.doesNotMatch(stdout + stderr, hasStack);
  });
}

for (const language of ['ro', 'uk', 'el']) {
  test(`a fault is reported in ${language}`, async (context) => {
    const { stderr } = await brokenCheck(
      context,
      'globalThis.structuredClone = () => { throw new Error("odd") }',
      language,
    );
    assert.match(stderr, /: odd\.\n {4}.*https:\/\/network\.example\/help.*\.txt/);
    assert.doesNotMatch(stderr, hasStack);
  });
}

test('hidden characters in the name of a content folder are shown as JSON escapes', async (context) => {
  const cwd = await newPublication(context);
  await mkdir(path.join(cwd, 'content/pages/a\u202eb\u001b[31m'), { recursive: true });
  await writeFile(path.join(cwd, 'content/pages/a\u202eb\u001b[31m/en.md'), '---\ntitle: A\n---\n');
  for (const format of ['text', 'json', 'github']) {
    const { stdout } = await runCli(['check', '--format', format], { cwd });
    assert.match(stdout, /a\\u202eb\\u001b/);
    assert.ok(!stdout.includes('\u202e') && !stdout.includes('\u001b'));
  }
});
