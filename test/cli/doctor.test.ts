import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

interface Found {
  readonly id: string;
  readonly state: string;
  readonly version?: string;
  readonly neededFor: string;
}

test('doctor lists what is installed, and ends with 0 if building is possible', async (context) => {
  const cwd = await temporaryFolder(context);
  const { code, stdout } = await runCli(['doctor', '--json', '--browser', process.execPath], { cwd });
  const found = JSON.parse(stdout) as Found[];
  assert.equal(code, 0, stdout);
  assert.deepEqual(
    found.map((each) => each.id),
    ['node', 'browser', 'fonts', 'java', 'qpdf', 'poppler'],
  );
  const node = found.find((each) => each.id === 'node');
  assert.equal(node?.state, 'ok');
  assert.equal(node?.version, process.versions.node);
  assert.equal(found.find((each) => each.id === 'fonts')?.state, 'ok');
});

test('doctor ends with 2 and says what to install if the browser is missing', async (context) => {
  const cwd = await temporaryFolder(context);
  // A file that exists and does not start as a browser.
  const { code, stdout } = await runCli(['doctor', '--browser', '/etc/hosts'], { cwd });
  assert.equal(code, 2);
  assert.match(stdout, /^MISSING +Browser +\/etc\/hosts · .*(apt-get install chromium|brew install|winget install)/m);
  assert.match(stdout, /This computer lacks something that building needs\./);
});

test('building is possible without the tools that only tests need', async (context) => {
  const cwd = await temporaryFolder(context);
  const { code, stdout } = await runCli(['doctor', '--json', '--browser', process.execPath], {
    cwd,
    env: { PATH: '/nowhere' },
  });
  assert.equal(code, 0, stdout);
  const absent = (JSON.parse(stdout) as Found[]).filter((each) => each.state === 'absent');
  assert.deepEqual(
    absent.map((each) => [each.id, each.neededFor]),
    [
      ['java', 'tests'],
      ['qpdf', 'tests'],
      ['poppler', 'tests'],
    ],
  );
});
