import { jobsOption } from './building/jobs-option.ts';
import {
  bilingualOption,
  languagesOption,
  largePrintOption,
  noCacheOption,
  noEpubFontsOption,
  noStudyFilesOption,
  onlyOption,
  outOption,
  paperOption,
} from './building/options.ts';
import { type Command, loaded } from './command-line/command.ts';
import { browserOption, cacheOption, contentOption, jsonOption, localesOption } from './command-line/options.ts';

/** `compendium build`: the website, the PDFs and the EPUBs. If the build fails, the last good output stays. */
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
    cacheOption,
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
  run: loaded(async () => (await import('./building/run-build.ts')).runBuild),
};
