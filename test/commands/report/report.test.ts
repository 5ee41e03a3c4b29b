import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { plain } from '../../../src/commands/command-line/terminal.ts';
import { formatGithub } from '../../../src/commands/report/github.ts';
import { formatJson } from '../../../src/commands/report/json.ts';
import { formatText, summarise } from '../../../src/commands/report/text.ts';
import { createTranslators, type Translator } from '../../../src/i18n/translator.ts';
import { loadLocales } from '../../../src/locales/load-locales.ts';
import { problem } from '../../../src/problems/problem.ts';
import { folderStore } from '../../../src/storage/folder-store.ts';

const { resources } = await loadLocales([folderStore(path.resolve(import.meta.dirname, '../../../locales'))]);
const translatorFor = createTranslators(resources, { languages: [{ code: 'en' }], defaultLanguage: 'en' });
const english: Translator = translatorFor('en');

test('text has a line for each problem, and each hint once for neighbours that share it', () => {
  const text = formatText(
    [
      problem('file-empty', { file: 'a.md' }),
      problem('field-empty', { file: 'b.yml', line: 3, column: 5 }, { field: 'title' }),
      problem('field-empty', { file: 'b.yml', line: 9, column: 1 }, { field: 'summary' }),
    ],
    english,
    plain,
  );
  const lines = text.split('\n');
  assert.match(lines[0] ?? '', /^a\.md:1:1 {2}error {2}\S/);
  assert.match(lines[1] ?? '', /^ {4}\S.* \[file-empty\]$/);
  assert.equal(lines[2], '');
  assert.match(lines[3] ?? '', /^b\.yml:3:5 {2}error {2}.*title/);
  assert.match(lines[4] ?? '', /^b\.yml:9:1 {2}error {2}.*summary/);
  assert.match(lines[5] ?? '', /^ {4}\S.* \[field-empty\]$/);
  assert.equal(lines.length, 6);
});

test('the summary counts each severity in its plural form', () => {
  const error = problem('file-empty', { file: 'a.md' });
  const warning = problem('note-unused', { file: 'a.md' });
  assert.equal(summarise([error, warning, warning], english), 'Found 1 error and 2 warnings.');
  assert.equal(summarise([], english), 'No problems found.');
});

test('an annotation escapes characters that have a meaning for GitHub', () => {
  const found = problem('target-exists', { file: 'a,b:c%.md', line: 2, column: 7 }, { path: '100%\r\nx' });
  const line = formatGithub([found], english);
  assert.match(line, /^::error file=a%2Cb%3Ac%25\.md,line=2,col=7,title=target-exists::/);
  assert.match(line, /::100%25\\r\\nx/);
  assert.doesNotMatch(line, /\n|\r/);
});

test('a warning and a note have GitHub’s names, and a problem without a place has no file', () => {
  const lines = formatGithub([problem('note-unused'), problem('bom-removed')], english).split('\n');
  assert.match(lines[0] ?? '', /^::warning title=note-unused::/);
  assert.match(lines[1] ?? '', /^::notice title=bom-removed::/);
});

test('JSON has the code, the place, the words and the parameters of each problem', () => {
  const [row] = JSON.parse(formatJson([problem('port-in-use', {}, { port: 80, host: 'h', next: 81 })], english));
  assert.deepEqual(Object.keys(row), ['code', 'severity', 'message', 'hint', 'params']);
  assert.deepEqual(row.params, { port: 80, host: 'h', next: 81 });
  assert.match(row.message, /80/);
});

test('JSON without problems is an empty array', () => {
  assert.deepEqual(JSON.parse(formatJson([], english)), []);
});

test('a problem of a field names the field as people see it', () => {
  const field = { path: ['images', 0, 'licence'], label: 'study.images.licence' };
  const found = problem('field-empty', { file: 'study.yml', line: 3, column: 5, field }, { field: 'images.0.licence' });
  assert.match(formatText([found], english, plain), /^study\.yml:3:5 {2}error {2}Picture 1: licence {2}\S/);
  const [row] = JSON.parse(formatJson([found], english));
  assert.deepEqual(row.field, { ...field, name: 'Picture 1: licence' });
});
