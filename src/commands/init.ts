import { stat } from 'node:fs/promises';
import path from 'node:path';
import { formatList, languageName } from '../i18n/formatters.ts';
import { ProblemError, problem } from '../problems/problem.ts';
import { fromHere } from '../storage/from-here.ts';
import { writeNewFiles } from '../storage/write-files.ts';
import { type Command, listOf, type Option } from './command-line/command.ts';
import { commandLine } from './command-line/command-line.ts';
import { planLocales } from './init/plan-locales.ts';
import { planPublication } from './init/plan-publication.ts';
import { readRequest } from './init/request.ts';

const idOption: Option = { name: 'id', value: (t) => t('cli:values.name'), text: (t) => t('cli:options.id') };
const languagesOption: Option = {
  name: 'languages',
  value: (t) => t('cli:values.list'),
  text: (t) => t('cli:options.languages'),
  default: 'en',
  isList: true,
};
const titleOption: Option = {
  name: 'title',
  value: (t) => t('cli:values.text'),
  text: (t) => t('cli:options.publicationTitle'),
};

/** `compendium init <folder>`: a publication of another network, which passes the check and can be built at once. */
export const initCommand: Command = {
  name: 'init',
  summary: (t) => t('cli:commands.init.summary'),
  arguments: [{ name: 'folder', text: (t) => t('cli:commands.init.folder') }],
  options: [idOption, languagesOption, titleOption],
  examples: [{ line: 'compendium init my-network --languages en,ro', text: (t) => t('cli:commands.init.example') }],
  async run(input, session) {
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
  },
};

/** What is there already is never touched, not even beside: a half-new publication helps nobody. */
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
