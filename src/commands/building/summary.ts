import type { BuildReport } from '../../build/report.ts';
import { formatBytes, formatList, formatNumber, languageName } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ReportedFile } from '../../jobs/made-file.ts';
import type { Problem } from '../../problems/problem.ts';
import { fromHere } from '../../storage/from-here.ts';
import { summarise } from '../report/text.ts';

/** The summary of a build: number and size of the files of each kind, languages, folder, time. */
export function outputSummary(
  report: BuildReport | undefined,
  problems: readonly Problem[],
  outDir: string,
  seconds: number,
  translator: Translator,
): string[] {
  const { t, language } = translator;
  const found = problems.length > 0 ? ['', summarise(problems, translator)] : [];
  if (!report) return [...found, t('cli:build.nothing')];
  const { website, pdf, epub } = byKind(report.files);
  const count = (files: readonly ReportedFile[]): string =>
    t('cli:build.files', { count: files.length, size: formatBytes(language, totalBytes(files)) });
  // The website has every language; books may have only some.
  const made = new Set(report.files.flatMap((file) => [file.language, file.secondLanguage]));
  const isMade = (code: string): boolean => website.length > 0 || made.has(code);
  const names = report.languages.filter(isMade).map((code) => languageName(language, code));
  const time = formatNumber(language, seconds, { maximumFractionDigits: 1 });
  return [
    ...found,
    t('cli:build.done', { files: count(report.files), seconds: time, folder: fromHere(outDir) }),
    ...(website.length > 0 ? [`  ${t('cli:build.website', { files: count(website) })}`] : []),
    ...(pdf.length > 0 ? [`  ${t('cli:build.pdf', { files: count(pdf) })}`] : []),
    ...(epub.length > 0 ? [`  ${t('cli:build.epub', { files: count(epub) })}`] : []),
    `  ${t('cli:build.languages', { languages: formatList(language, names) })}`,
  ];
}

const totalBytes = (files: readonly ReportedFile[]): number => files.reduce((sum, file) => sum + file.bytes, 0);

function byKind(files: readonly ReportedFile[]) {
  const isBook = (file: ReportedFile, ending: string): boolean =>
    file.path.startsWith('downloads/') && file.path.endsWith(ending);
  const pdf = files.filter((file) => isBook(file, '.pdf'));
  const epub = files.filter((file) => isBook(file, '.epub'));
  return { pdf, epub, website: files.filter((file) => !pdf.includes(file) && !epub.includes(file)) };
}
