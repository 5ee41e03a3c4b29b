import path from 'node:path';
import { checkPublication, folderSource } from '../check/check.ts';
import { placeInEdition } from '../editing/place-in-edition.ts';
import { planStudy, studyKinds } from '../editing/plan-study.ts';
import { hasErrors, ProblemError } from '../problems/problem.ts';
import { fromHere } from '../storage/from-here.ts';
import { writeNewFiles } from '../storage/write-files.ts';
import { type Command, type Option, optionValue } from './command-line/command.ts';
import { commandLine } from './command-line/command-line.ts';
import { contentOption, localesOption } from './command-line/options.ts';

const inOption: Option = { name: 'in', value: (t) => t('cli:values.language'), text: (t) => t('cli:options.in') };
const titleOption: Option = { name: 'title', value: (t) => t('cli:values.text'), text: (t) => t('cli:options.title') };
const kindOption: Option = {
  name: 'kind',
  value: (t) => t('cli:values.name'),
  text: (t) => t('cli:options.kind'),
  default: 'case-study',
  choices: studyKinds,
};

/**
 * `compendium new <slug>`: a study with every section, a question in each, listed in the current edition. What only its
 * authors know is left open: nothing is built before it is filled in.
 */
export const newCommand: Command = {
  name: 'new',
  summary: (t) => t('cli:commands.new.summary'),
  arguments: [{ name: 'slug', text: (t) => t('cli:commands.new.slug') }],
  options: [inOption, titleOption, kindOption, contentOption, localesOption],
  examples: [{ line: 'compendium new garden-library --in uk', text: (t) => t('cli:commands.new.example') }],
  async run(input, session) {
    const { terminal, translator } = session;
    const { t } = translator;
    const contentDir = optionValue(input, contentOption);
    const { content, problems } = await checkPublication(folderSource(contentDir, session.localeDirs));
    if (!content) {
      session.report(problems, contentDir);
      return hasErrors(problems) ? 1 : 2;
    }
    const plan = planStudy(content, session.translatorFor, {
      slug: input.arguments.slug ?? '',
      language: input.options.in,
      title: input.options.title,
      kind: optionValue(input, kindOption),
    });
    if ('problems' in plan) throw new ProblemError(...plan.problems);
    await writeNewFiles(contentDir, plan.files);
    for (const { file } of plan.files)
      terminal.print(t('cli:new.created', { path: fromHere(path.join(contentDir, file)) }));
    terminal.print(await placeInEdition(contentDir, plan.slug, plan.language, t));
    const { content: given, locales, messages } = input.options;
    const command = commandLine('check', { content: given, locales, messages });
    terminal.print(t('cli:new.next', { path: fromHere(path.join(contentDir, plan.wordsFile)), command }));
    return 0;
  },
};
