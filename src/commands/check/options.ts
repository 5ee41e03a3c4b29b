import type { Option } from '../command-line/command.ts';

export const linksOption: Option = { name: 'links', text: (t) => t('cli:options.links') };
