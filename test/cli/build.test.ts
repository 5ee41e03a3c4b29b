import assert from 'node:assert/strict';
import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { differingFiles, readOutput } from '../helpers/build-publication.ts';
import { newPublication } from '../helpers/new-publication.ts';
import { onLinux, processesLeft, processesOf } from '../helpers/processes.ts';
import { runCli, startCli } from '../helpers/run-cli.ts';
import { noSmallDisk, withSmallDisk } from '../helpers/small-disk.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const study = 'content/case-studies/example-study/en.md';
const reportOf = (cwd: string): Promise<string> => readFile(path.join(cwd, 'build/build-report.json'), 'utf8');
const leftovers = async (cwd: string): Promise<string[]> =>
  (await readdir(cwd)).filter((name) => name.startsWith('.build'));

test('a build makes the website, the PDFs and the EPUBs, and reports progress and a summary', async (context) => {
  const cwd = await newPublication(context);
  const { code, stdout, stderr } = await runCli(['build', '--no-cache'], { cwd });
  assert.equal(code, 0, stdout + stderr);
  assert.match(stderr, /^Reading and checking$/m);
  assert.match(stderr, /^Printing PDFs: 2 of 2, downloads\//m);
  assert.match(stderr, /^Packing EPUBs: 2 of 2, downloads\//m);
  assert.match(stdout, /^Built \d+ files, \d+ kB in [\d.]+ s into build\.$/m);
  assert.match(stdout, /^ {2}PDF: 2 files, /m);
  assert.match(stdout, /^ {2}Languages: English$/m);
  const report = JSON.parse(await reportOf(cwd)) as { files: { path: string; bytes: number }[] };
  assert.ok(report.files.some((file) => file.path === 'downloads/studies/example-study-en.pdf'));
  for (const file of report.files) {
    assert.equal((await stat(path.join(cwd, 'build', file.path))).size, file.bytes, file.path);
  }
  assert.deepEqual(await leftovers(cwd), []);
});

test('a build of faulty content ends with 1 and leaves the last good output unchanged', async (context) => {
  const cwd = await newPublication(context);
  assert.equal((await runCli(['build', '--only', 'site'], { cwd })).code, 0);
  const before = await reportOf(cwd);
  await appendFile(path.join(cwd, study), '\n<script>alert(1)</script>\n');
  const { code, stdout, stderr } = await runCli(['build', '--only', 'site'], { cwd });
  assert.equal(code, 1);
  assert.match(stdout, /en\.md:\d+:\d+ {2}error .*\n.*\[raw-html\]/);
  assert.match(stdout, /Nothing was built/);
  assert.doesNotMatch(stdout + stderr, /\n\s+at /);
  assert.equal(await reportOf(cwd), before);
  assert.deepEqual(await leftovers(cwd), []);
});

test('a partial build leaves everything else unchanged', async (context) => {
  const cwd = await newPublication(context);
  await runCli(['build', '--only', 'site,epub'], { cwd });
  const epub = path.join(cwd, 'build/downloads/studies/example-study-en.epub');
  const before = await readFile(epub);
  const { code } = await runCli(['build', '--only', 'site'], { cwd });
  assert.equal(code, 0);
  assert.deepEqual(await readFile(epub), before);
});

test('with --json a build prints nothing but the array of problems', async (context) => {
  const cwd = await newPublication(context);
  const { code, stdout } = await runCli(['build', '--only', 'site', '--json'], { cwd });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), []);
});

test('a language that the publication does not have is refused', async (context) => {
  const cwd = await newPublication(context);
  const { code, stderr } = await runCli(['build', '--languages', 'en,gr'], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, /--languages cannot have the value gr\.\n.*: en\./);
  assert.deepEqual(await leftovers(cwd), []);
});

test('a given browser that does not exist ends the build, and the last good output stays', async (context) => {
  const cwd = await newPublication(context);
  await runCli(['build', '--only', 'site'], { cwd });
  const before = await reportOf(cwd);
  // Another text than any that was printed before: a finished book would need no browser.
  await appendFile(path.join(cwd, study), `\n${cwd.replaceAll(/[^a-z]/gi, '')} is a word.\n`);
  const { code, stderr } = await runCli(['build', '--only', 'pdf', '--browser', '/no/browser'], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, /--browser is set to a browser that does not exist: \/no\/browser\./);
  assert.equal(await reportOf(cwd), before);
  assert.deepEqual(await leftovers(cwd), []);
});

test('a folder with other files is not replaced', async (context) => {
  const cwd = await newPublication(context);
  await writeFile(path.join(cwd, 'letter.txt'), 'mine');
  const { code, stderr } = await runCli(['build', '--only', 'site', '--out', '.'], { cwd });
  assert.equal(code, 2);
  assert.match(stderr, /\[output-unsafe\]/);
  assert.equal(await readFile(path.join(cwd, 'letter.txt'), 'utf8'), 'mine');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} stops a build with 130, ends its browser, and leaves nothing half-written`, async (context) => {
    const cwd = await newPublication(context);
    const before = await readdir(cwd);
    const temporary = await temporaryFolder(context);
    const running = startCli(['build', '--no-cache'], { cwd, env: { TMPDIR: temporary } });
    // The second is being printed now.
    await running.until('Printing PDFs: 1 of 2');
    running.child.kill(signal);
    const { code, stdout, stderr } = await running.ended;
    assert.equal(code, 130, stdout + stderr);
    assert.match(stderr, /Stopped\.\n$/);
    assert.deepEqual(await readdir(cwd), before);
    assert.deepEqual(await readdir(temporary), []);
  });
}

test('a browser killed during a build is replaced, and the files are the same as without the kill', {
  skip: onLinux,
}, async (context) => {
  const cwd = await newPublication(context);
  const temporary = await temporaryFolder(context);
  const args = ['build', '--only', 'pdf', '--no-cache', '--jobs', '1'];
  const running = startCli([...args, '--out', 'stormy'], { cwd, env: { TMPDIR: temporary } });
  await running.until('Printing PDFs: 1 of 2');
  const browsers = processesOf(temporary).filter((each) => each.isBrowser);
  assert.ok(browsers.length > 0);
  for (const { pid } of browsers) process.kill(pid, 'SIGKILL');
  const { code, stdout, stderr } = await running.ended;
  assert.equal(code, 0, stdout + stderr);
  assert.deepEqual([await readdir(temporary), await processesLeft(temporary)], [[], []]);
  assert.equal((await runCli([...args, '--out', 'quiet'], { cwd })).code, 0);
  const [stormy, quiet] = ['stormy', 'quiet'].map((name) => readOutput(path.join(cwd, name)));
  assert.ok(stormy && quiet && stormy.size > 2);
  assert.deepEqual(differingFiles(stormy, quiet), ['build-report.json']);
});

test('a full disk is one clear problem, and the last good output stays unchanged', {
  skip: noSmallDisk(),
}, async (context) => {
  const cwd = await newPublication(context);
  const build = `"$NODE" "$CLI" build --only epub --no-cache --content "${cwd}/content" --locales "${cwd}/locales" --out "$DISK/build"`;
  const said = withSmallDisk(
    await temporaryFolder(context),
    `${build} >/dev/null 2>&1; echo "first $?"
before=$(cd "$DISK" && find . -type f -exec sha256sum {} + | sort)
cat /dev/zero > "$DISK/full" 2>/dev/null; truncate -s -20k "$DISK/full"
${build} 2>&1; echo "second $?"
rm "$DISK/full"
after=$(cd "$DISK" && find . -type f -exec sha256sum {} + | sort)
[ "$before" = "$after" ] && echo same
ls -A "$DISK"`,
  );
  assert.match(said, /^first 0\n/);
  assert.match(said, /\[disk-full\][\s\S]*second 2\nsame\nbuild\n$/);
  assert.doesNotMatch(said, /\n\s+at /);
});

test('later builds use the code that one build compiled, and its cache does not grow', async (context) => {
  const cwd = await newPublication(context);
  const kept = await temporaryFolder(context);
  const compiled = async (): Promise<number> => (await readdir(kept, { recursive: true })).length;
  const build = () => runCli(['build', '--only', 'site'], { cwd, env: { NODE_COMPILE_CACHE: kept } });
  assert.equal((await build()).code, 0);
  const once = await compiled();
  assert.ok(once > 100, String(once));
  assert.equal((await build()).code, 0);
  assert.equal(await compiled(), once);
});
