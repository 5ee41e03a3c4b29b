import { type Command, loaded, type Option } from './command-line/command.ts';

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

/** `compendium init <folder>`: a publication for another network, which passes the check and can be built at once. */
export const initCommand: Command = {
  name: 'init',
  summary: (t) => t('cli:commands.init.summary'),
  arguments: [{ name: 'folder', text: (t) => t('cli:commands.init.folder') }],
  options: [idOption, languagesOption, titleOption],
  examples: [{ line: 'compendium init my-network --languages en,ro', text: (t) => t('cli:commands.init.example') }],
  run: loaded(async () => (await import('./init/run-init.ts')).runInit),
};
