import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanBody } from '../../src/content/scan-body.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { tidyText } from '../../src/language/hygiene/hygiene.ts';
import { splitSections } from '../../src/text/sections.ts';

const readers: Readonly<Record<string, (line: string) => unknown>> = {
  'a value': (line) => parseYaml(`a: ${line}\n`, 'a.yml'),
  'a line of YAML': (line) => parseYaml(`a: b\n${line}\nc: d\n`, 'a.yml'),
  'a paragraph': (line) => scanBody(`## A {#a}\n\n${line}\n`, 1),
  'a heading': (line) => splitSections(`## ${line}\n\ntext\n`),
  'a text': (line) => tidyText('uk', `${line}\n`, { file: 'uk.md', bodyStart: 0 }),
};

for (const unit of ['-', '- ', '^[', '[^', '{#a', '\\[', '<!--', '«', '\u00ad', "'", '`', '~', ' ', '"']) {
  test(`a line of ${JSON.stringify(unit)} takes no longer than its length`, () => {
    const line = `a${unit.repeat(Math.ceil(50_000 / unit.length))}b`;
    for (const [name, read] of Object.entries(readers)) {
      const start = process.cpuUsage();
      read(line);
      const { user, system } = process.cpuUsage(start);
      assert.ok(user + system < 2_000_000, `${name}: ${(user + system) / 1000} ms`);
    }
  });
}

test('a map of many keys is read in time, and a key that it has twice is found', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`);
  const start = process.cpuUsage();
  const { problems } = parseYaml([...keys, 'k7: 2'].join('\n'), 'a.yml');
  const { user, system } = process.cpuUsage(start);
  assert.deepEqual(
    problems.map(({ code, line }) => [code, line]),
    [['yaml-duplicate-key', 20_001]],
  );
  assert.ok(user + system < 2_000_000, `${(user + system) / 1000} ms`);
});
