import { build } from '../../build/build.ts';
import { outputKinds } from '../../build/options.ts';
import type { BookSetting, Paper } from '../../model/book/book-setting.ts';
import { hasErrors } from '../../problems/problem.ts';
import { type Command, type Input, listOf, optionValue } from '../command-line/command.ts';
import { contentOption } from '../command-line/options.ts';
import { bookLanguages } from './book-languages.ts';
import { readJobs } from './jobs-option.ts';
import { largePrintOption, outOption, paperOption } from './options.ts';
import { showBrowser, showProgress } from './progress.ts';
import { readPair } from './read-pair.ts';
import { outputSummary } from './summary.ts';

export const runBuild: Command['run'] = async (input, session) => {
  const start = performance.now();
  const contentDir = optionValue(input, contentOption);
  const outDir = optionValue(input, outOption);
  const languages = await bookLanguages(listOf(input, 'languages'), contentDir);
  const bilingual = await readPair(input, contentDir);
  const asked = listOf(input, 'only');
  const { problems, report } = await build(
    {
      contentDir,
      localeDirs: session.localeDirs,
      outDir,
      only: outputKinds.filter((kind) => asked?.includes(kind) ?? true),
      languages,
      studyFiles: !input.flags.has('no-study-files'),
      epubFonts: !input.flags.has('no-epub-fonts'),
      useCache: !input.flags.has('no-cache'),
      cacheDir: input.options.cache,
      special: { ...settingOf(input), bilingual },
      printers: readJobs(input),
      browser: input.options.browser,
      onBrowser: showBrowser(session),
    },
    showProgress(session),
  );
  session.report(problems, contentDir);
  if (!input.flags.has('json')) {
    const seconds = (performance.now() - start) / 1000;
    for (const line of outputSummary(report, problems, outDir, seconds, session.translator))
      session.terminal.print(line);
  }
  return hasErrors(problems) || !report ? 1 : 0;
};

function settingOf(input: Input): BookSetting {
  const paper = optionValue(input, paperOption) as Paper;
  return { paper, isLarge: input.flags.has(largePrintOption.name) };
}
