import type { Option } from '../command-line/command.ts';

export const portOption: Option = {
  name: 'port',
  value: (t) => t('cli:values.number'),
  text: (t) => t('cli:options.port'),
  default: '8080',
};
export const hostOption: Option = {
  name: 'host',
  value: (t) => t('cli:values.name'),
  text: (t) => t('cli:options.host'),
  default: '127.0.0.1',
};
