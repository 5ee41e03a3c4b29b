import { stat } from 'node:fs/promises';
import path from 'node:path';
import { formatList, languageName } from '../../i18n/formatters.ts';
import { ProblemError, problem } from '../../problems/problem.ts';
import { fromHere } from '../../storage/from-here.ts';
import { writeNewFiles } from '../../storage/write-files.ts';
import { type Command, listOf } from '../command-line/command.ts';
import { commandLine } from '../command-line/command-line.ts';
import { planLocales } from './plan-locales.ts';
import { planPublication } from './plan-publication.ts';
import { readRequest } from './request.ts';

export const runInit: Command['run'] = async (input, session) => {
  const { terminal, translator } = session;
  const { t, language } = translator;
  const folder = input.arguments.folder ?? '';
  const request = await readRequest({
    folder,
    id: input.options.id,
    title: input.options.title,
    languages: listOf(input, 'languages') ?? ['en'],
  });
  await refuseExisting(folder);
  const files = [...planPublication(request, session.translatorFor), ...planLocales(request, session.translatorFor)];
  await writeNewFiles(folder, files);
  for (const { file } of files) terminal.print(t('cli:init.created', { path: fromHere(path.join(folder, file)) }));
  const shown = fromHere(folder);
  if (request.untranslated.length > 0) {
    const languages = formatList(
      language,
      request.untranslated.map((code) => languageName(language, code)),
    );
    terminal.print(t('cli:init.untranslated', { languages, folder: `${shown}/locales` }));
  }
  const where = { content: `${shown}/content`, locales: `${shown}/locales` };
  terminal.print(t('cli:init.done', { folder: shown }));
  terminal.print(t('cli:init.check', { command: commandLine('check', where) }));
  terminal.print(t('cli:init.build', { command: commandLine('build', { ...where, out: `${shown}/build` }) }));
  return 0;
};

/** If one of the folders exists, nothing is written: half a publication helps nobody. */
async function refuseExisting(folder: string): Promise<void> {
  const info = await stat(folder).catch(() => undefined);
  const inner = await Promise.all(
    ['content', 'locales'].map(async (name) => {
      const file = path.join(folder, name);
      return (await stat(file).catch(() => undefined)) ? [file] : [];
    }),
  );
  const taken = info && !info.isDirectory() ? [folder] : inner.flat();
  if (taken.length > 0) {
    throw new ProblemError(...taken.map((file) => problem('target-exists', {}, { path: fromHere(file) })));
  }
}
