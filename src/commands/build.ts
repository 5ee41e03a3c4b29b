import { outputKinds } from '../assemble/options.ts';
import { hasErrors } from '../problems/problem.ts';
import { bookLanguages, languagePairs } from './building/book-languages.ts';
import { showBrowser, showProgress } from './building/progress.ts';
import { outputSummary } from './building/summary.ts';
import { type Command, defaults, listOf, type Option, optionValue } from './command.ts';
import { browserOption, contentOption, jsonOption, localesOption } from './options.ts';

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
const bilingualOption: Option = {
  name: 'bilingual',
  value: (t) => t('cli:values.list'),
  text: (t) => t('cli:options.bilingual'),
  isList: true,
};
const noStudyFilesOption: Option = { name: 'no-study-files', text: (t) => t('cli:options.noStudyFiles') };
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
    bilingualOption,
    noStudyFilesOption,
    noCacheOption,
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
    const asked = listOf(input, 'only');
    // The writers and their libraries are loaded only when something is built.
    const { build } = await import('../assemble/build.ts');
    const { problems, report } = await build(
      {
        contentDir,
        localeDirs: session.localeDirs,
        outDir,
        only: outputKinds.filter((kind) => asked?.includes(kind) ?? true),
        languages,
        bilingual: await languagePairs(listOf(input, 'bilingual'), contentDir),
        studyFiles: !input.flags.has('no-study-files'),
        useCache: !input.flags.has('no-cache'),
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
