import path from 'node:path';
import { checkPublication } from '../../check/check.ts';
import { folderSource } from '../../check/publication-source.ts';
import { placeInEdition } from '../../editing/place-in-edition.ts';
import { planStudy } from '../../editing/plan-study.ts';
import { hasErrors, ProblemError } from '../../problems/problem.ts';
import { fromHere } from '../../storage/from-here.ts';
import { writeNewFiles } from '../../storage/write-files.ts';
import { type Command, optionValue } from '../command-line/command.ts';
import { commandLine } from '../command-line/command-line.ts';
import { contentOption } from '../command-line/options.ts';
import { kindOption } from './options.ts';

export const runNew: Command['run'] = async (input, session) => {
  const { terminal, translator } = session;
  const { t } = translator;
  const contentDir = optionValue(input, contentOption);
  const { content, problems } = await checkPublication({
    ...folderSource(contentDir, session.localeDirs),
    words: session.locales,
  });
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
};
