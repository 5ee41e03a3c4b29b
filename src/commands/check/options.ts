import type { Option } from '../command-line/command.ts';

export const linksOption: Option = { name: 'links', text: (t) => t('cli:options.links') };
export const fixOption: Option = { name: 'fix', text: (t) => t('cli:options.fix') };
export const spellingOption: Option = { name: 'spelling', text: (t) => t('cli:options.spelling') };
