import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildReport } from '../../../src/build/report.ts';
import { outputSummary } from '../../../src/commands/building/summary.ts';
import { createTranslators } from '../../../src/i18n/translator.ts';
import type { ReportedFile } from '../../../src/jobs/made-file.ts';
import { loadLocales } from '../../../src/locales/load-locales.ts';
import { builderLocales } from '../../../src/locales/locale-dirs.ts';
import { folderStore } from '../../../src/storage/folder-store.ts';

const { resources } = await loadLocales([folderStore(builderLocales)]);
const translator = createTranslators(resources, { languages: [{ code: 'en' }], defaultLanguage: 'en' })('en');
const file = (path: string, language?: string, secondLanguage?: string) =>
  ({ path, language, secondLanguage, bytes: 1000, sha256: '' }) as ReportedFile;
const summaryOf = (...files: readonly ReportedFile[]): string =>
  outputSummary({ languages: ['en', 'uk', 'el'], files } as unknown as BuildReport, [], 'build', 1, translator).join(
    '\n',
  );

test('the languages are those of the books, or all if there is a website', () => {
  assert.match(summaryOf(file('downloads/2026/a-uk.epub', 'uk')), /Languages: Ukrainian$/);
  assert.match(summaryOf(file('downloads/2026/a-en+el.pdf', 'en', 'el')), /Languages: English and Greek$/);
  assert.match(summaryOf(file('uk/index.html')), /Languages: English, Ukrainian and Greek$/);
});
