import { outputKinds } from '../build/options.ts';
import { type BookSetting, ordinarySetting, type Paper, papers } from '../model/book/book-setting.ts';
import { hasErrors } from '../problems/problem.ts';
import { bilingualOption, readPair } from './building/bilingual-option.ts';
import { bookLanguages } from './building/book-languages.ts';
import { jobsOption, readJobs } from './building/jobs-option.ts';
import { showBrowser, showProgress } from './building/progress.ts';
import { outputSummary } from './building/summary.ts';
import { type Command, defaults, type Input, listOf, type Option, optionValue } from './command-line/command.ts';
import { browserOption, contentOption, jsonOption, localesOption } from './command-line/options.ts';

const outOption: Option = {
  name: 'out',
  value: (t) => t('cli:values.folder'),
  text: (t) => t('cli:options.out'),
  default: defaults.out,
};
const onlyOption: Option = {
  name: 'only',
  value: (t) => t('cli:values.list'),
  text: (t) => t('cli:options.only'),
  choices: outputKinds,
  isList: true,
};
const languagesOption: Option = {
  name: 'languages',
  value: (t) => t('cli:values.list'),
  text: (t) => t('cli:options.bookLanguages'),
  isList: true,
};
const noStudyFilesOption: Option = { name: 'no-study-files', text: (t) => t('cli:options.noStudyFiles') };
const paperOption: Option = {
  name: 'paper',
  value: (t) => t('cli:values.name'),
  text: (t) => t('cli:options.paper'),
  default: ordinarySetting.paper,
  choices: papers,
};
const largePrintOption: Option = { name: 'large-print', text: (t) => t('cli:options.largePrint') };
const noEpubFontsOption: Option = { name: 'no-epub-fonts', text: (t) => t('cli:options.noEpubFonts') };
const noCacheOption: Option = { name: 'no-cache', text: (t) => t('cli:options.noCache') };

/** `compendium build`: the website, the PDFs and the EPUBs; where anything is wrong the last good output stays. */
export const buildCommand: Command = {
  name: 'build',
  summary: (t) => t('cli:commands.build.summary'),
  options: [
    contentOption,
    localesOption,
    outOption,
    onlyOption,
    languagesOption,
    noStudyFilesOption,
    noEpubFontsOption,
    noCacheOption,
    paperOption,
    largePrintOption,
    bilingualOption,
    jobsOption,
    browserOption,
    jsonOption,
  ],
  examples: [
    { line: 'compendium build', text: (t) => t('cli:commands.build.example') },
    { line: 'compendium build --only pdf --languages ro', text: (t) => t('cli:commands.build.exampleOnly') },
    { line: 'compendium build --only epub --bilingual ro+uk', text: (t) => t('cli:commands.build.exampleBilingual') },
  ],
  async run(input, session) {
    const start = performance.now();
    const contentDir = optionValue(input, contentOption);
    const outDir = optionValue(input, outOption);
    const languages = await bookLanguages(listOf(input, 'languages'), contentDir);
    const bilingual = await readPair(input, contentDir);
    const asked = listOf(input, 'only');
    // The writers and their libraries are loaded only when something is built.
    const { build } = await import('../build/build.ts');
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
  },
};

function settingOf(input: Input): BookSetting {
  const paper = optionValue(input, paperOption) as Paper;
  return { paper, isLarge: input.flags.has(largePrintOption.name) };
}
