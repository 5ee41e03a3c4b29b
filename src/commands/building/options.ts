import { outputKinds } from '../../build/options.ts';
import { ordinarySetting, papers } from '../../model/book/book-setting.ts';
import { defaults, type Option } from '../command-line/command.ts';

export const outOption: Option = {
  name: 'out',
  value: (t) => t('cli:values.folder'),
  text: (t) => t('cli:options.out'),
  default: defaults.out,
};
export const onlyOption: Option = {
  name: 'only',
  value: (t) => t('cli:values.list'),
  text: (t) => t('cli:options.only'),
  choices: outputKinds,
  isList: true,
};
export const languagesOption: Option = {
  name: 'languages',
  value: (t) => t('cli:values.list'),
  text: (t) => t('cli:options.bookLanguages'),
  isList: true,
};
export const noStudyFilesOption: Option = { name: 'no-study-files', text: (t) => t('cli:options.noStudyFiles') };
export const paperOption: Option = {
  name: 'paper',
  value: (t) => t('cli:values.name'),
  text: (t) => t('cli:options.paper'),
  default: ordinarySetting.paper,
  choices: papers,
};
export const largePrintOption: Option = { name: 'large-print', text: (t) => t('cli:options.largePrint') };
export const noEpubFontsOption: Option = { name: 'no-epub-fonts', text: (t) => t('cli:options.noEpubFonts') };
export const noCacheOption: Option = { name: 'no-cache', text: (t) => t('cli:options.noCache') };

export const bilingualOption: Option = {
  name: 'bilingual',
  value: (t) => t('cli:values.languagePair'),
  text: (t) => t('cli:options.bilingual'),
};
