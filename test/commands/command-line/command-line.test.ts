import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandLine } from '../../../src/commands/command-line/command-line.ts';

const file = `${process.cwd()}/bin/compendium.js`;
const line = (program: string, event?: string): string =>
  commandLine(
    'check',
    { content: 'ours', locales: undefined },
    { argv: ['/bin/node', program], env: { npm_lifecycle_event: event } },
  );

test('a command is written in the way the program was started', () => {
  assert.equal(line(file, 'compendium'), 'npm run compendium -- check --content ours');
  assert.equal(line('/x/node_modules/.bin/compendium', 'npx'), 'npx compendium check --content ours');
  assert.equal(line('/usr/local/bin/compendium'), 'compendium check --content ours');
  assert.equal(line(file), 'node bin/compendium.js check --content ours');
  assert.equal(line('/x/node_modules/compendium/bin/compendium.js'), 'npx compendium check --content ours');
  assert.equal(line('C:\\x\\node_modules\\compendium\\bin\\compendium.js'), 'npx compendium check --content ours');
  assert.equal(line(file, 'test'), 'node bin/compendium.js check --content ours');
});

test('a path with a space is one word', () => {
  const start = { argv: ['node', file], env: { npm_lifecycle_event: 'compendium' } };
  assert.equal(
    commandLine('build', { out: 'Мережа 1/build' }, start),
    'npm run compendium -- build --out "Мережа 1/build"',
  );
});
