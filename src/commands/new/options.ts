import type { Option } from '../command-line/command.ts';

export const inOption: Option = {
  name: 'in',
  value: (t) => t('cli:values.language'),
  text: (t) => t('cli:options.in'),
};
export const titleOption: Option = {
  name: 'title',
  value: (t) => t('cli:values.text'),
  text: (t) => t('cli:options.title'),
};
export const kindOption: Option = {
  name: 'kind',
  value: (t) => t('cli:values.name'),
  text: (t) => t('cli:options.kind'),
  default: 'case-study',
  choices: ['case-study', 'good-practice', 'event-format'],
};
