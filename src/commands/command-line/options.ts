/** Options that several commands share. */
import { defaults, type Option } from './command.ts';

const folder: Option['value'] = (t) => t('cli:values.folder');

export const contentOption: Option = {
  name: 'content',
  value: folder,
  text: (t) => t('cli:options.content'),
  default: defaults.content,
};

export const localesOption: Option = {
  name: 'locales',
  value: folder,
  text: (t) => t('cli:options.locales'),
  default: defaults.locales,
};

export const browserOption: Option = {
  name: 'browser',
  value: (t) => t('cli:values.file'),
  text: (t) => t('cli:options.browser'),
};

export const cacheOption: Option = { name: 'cache', value: folder, text: (t) => t('cli:options.cache') };

export const jsonOption: Option = { name: 'json', text: (t) => t('cli:options.json') };

export const formatOption: Option = {
  name: 'format',
  value: (t) => t('cli:values.name'),
  text: (t) => t('cli:options.format'),
  default: 'text',
  choices: ['text', 'json', 'github'],
};

export const globalOptions: readonly Option[] = [
  {
    name: 'messages',
    value: (t) => t('cli:values.language'),
    text: (t) => t('cli:options.messages'),
  },
  { name: 'debug', text: (t) => t('cli:options.debug') },
  { name: 'help', short: 'h', text: (t) => t('cli:options.help') },
  { name: 'version', short: 'v', text: (t) => t('cli:options.version') },
];
