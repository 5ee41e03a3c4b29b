import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('without a command the program shows its help and ends with 2', async (context) => {
  const { code, stdout } = await runCli([], { cwd: await temporaryFolder(context) });
  assert.equal(code, 2);
  for (const name of ['init', 'new', 'check', 'build', 'serve', 'doctor'])
    assert.match(stdout, new RegExp(`^ {2}${name} `, 'm'));
});

for (const name of ['init', 'new', 'check', 'build', 'serve', 'doctor']) {
  test(`${name} --help shows how it is written, its options and an example`, async (context) => {
    const { code, stdout, stderr } = await runCli([name, '--help'], { cwd: await temporaryFolder(context) });
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, new RegExp(`^ {2}compendium ${name} `, 'm'));
    assert.match(stdout, /--messages LANGUAGE/);
    assert.match(stdout, new RegExp(`^ {4}compendium ${name}`, 'm'));
    assert.doesNotMatch(stdout, /cli:|undefined|\{\{/);
  });
}

test('help <command> is the same as <command> --help', async (context) => {
  const cwd = await temporaryFolder(context);
  const [first, second] = await Promise.all([runCli(['help', 'new'], { cwd }), runCli(['new', '--help'], { cwd })]);
  assert.equal(first.stdout, second.stdout);
  assert.equal(first.code, 0);
});

test('--version prints the version of package.json', async (context) => {
  const { code, stdout } = await runCli(['--version'], { cwd: await temporaryFolder(context) });
  assert.equal(code, 0);
  assert.match(stdout, /^compendium \d+\.\d+\.\d+\n$/);
});

test('an unknown command is reported with the closest command', async (context) => {
  const { code, stdout, stderr } = await runCli(['chekc'], { cwd: await temporaryFolder(context) });
  assert.equal(code, 2);
  assert.match(stderr, /There is no command chekc\.\n {4}Did you mean check\?/);
  assert.doesNotMatch(stdout + stderr, /\n {4}at /);
});

test('an unknown option is reported with the closest option', async (context) => {
  const { code, stderr } = await runCli(['check', '--contnet', 'x'], { cwd: await temporaryFolder(context) });
  assert.equal(code, 2);
  assert.match(stderr, /There is no option --contnet\.\n {4}Did you mean --content\?/);
});

for (const [option, value] of [
  ['--jobs', 'many'],
  ['--jobs', '0'],
  ['--paper', 'a3'],
  ['--bilingual', 'en'],
  ['--bilingual', 'en+en'],
] as const) {
  test(`build ${option} ${value} is refused before anything is built`, async (context) => {
    const { code, stderr } = await runCli(['build', option, value], { cwd: await temporaryFolder(context) });
    assert.equal(code, 2);
    assert.match(stderr, new RegExp(`The option ${option} cannot have the value ${value.replace('+', '\\+')}\\.`));
  });
}

test('an option of another command is unknown here', async (context) => {
  const { code, stderr } = await runCli(['check', '--port', '80'], { cwd: await temporaryFolder(context) });
  assert.equal(code, 2);
  assert.match(stderr, /There is no option --port\./);
});

test('an option without its value does not take the next option as the value', async (context) => {
  const { code, stderr } = await runCli(['check', '--content', '--json'], { cwd: await temporaryFolder(context) });
  assert.equal(code, 2);
  assert.match(stderr, /--content\.\n {4}It is written like this: compendium check \[options\]/);
});

test('an impossible value is reported with all possible ones, the closest first', async (context) => {
  const cwd = await temporaryFolder(context);
  const near = await runCli(['check', '--format', 'githb'], { cwd });
  assert.equal(near.code, 2);
  assert.match(near.stderr, /--format cannot have the value githb\.\n {4}Write one of these: github, text, json\./);
  const far = await runCli(['build', '--only', 'pdf,catalog'], { cwd });
  assert.equal(far.code, 2);
  assert.match(far.stderr, /--only cannot have the value catalog\.\n {4}Write one of these: pdf, epub, site\./);
});

test('missing and extra arguments are reported with the usage of the command', async (context) => {
  const cwd = await temporaryFolder(context);
  const missing = await runCli(['new'], { cwd });
  assert.equal(missing.code, 2);
  assert.match(missing.stderr, /<slug>\.\n {4}It is written like this: compendium new <slug> \[options\]/);
  const extra = await runCli(['new', 'one', 'two'], { cwd });
  assert.equal(extra.code, 2);
  assert.match(extra.stderr, /argument “two” is not expected/);
});

test('wrong use with --json is an array of problems', async (context) => {
  const { code, stdout } = await runCli(['check', '--nothing', '--json'], { cwd: await temporaryFolder(context) });
  assert.equal(code, 2);
  assert.deepEqual(
    JSON.parse(stdout).map((each: { code: string; severity: string }) => [each.code, each.severity]),
    [['usage-unknown-option', 'error']],
  );
});

test('a country code is not accepted as the language of messages', async (context) => {
  const { code, stderr } = await runCli(['check', '--messages', 'ua'], { cwd: await temporaryFolder(context) });
  assert.equal(code, 2);
  assert.match(stderr, /--messages cannot have the value ua\./);
});
