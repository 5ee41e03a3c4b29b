/** The `locales/` folder of a new publication: its own strings, and copies to translate where the builder has none. */

import { formatList, languageName } from '../../i18n/formatters.ts';
import { type LocaleTree, readerNamespaces, type Translator } from '../../i18n/translator.ts';
import type { NewFile } from '../../storage/write-files.ts';
import type { PublicationRequest } from './request.ts';

export function planLocales(request: PublicationRequest, translatorFor: (language: string) => Translator): NewFile[] {
  const { translated, untranslated, strings, defaultLanguage } = request;
  return [
    { file: 'locales/README.md', text: readme(request, translatorFor(defaultLanguage)) },
    ...translated.map((code) => ({ file: `locales/${code}/common.json`, text: '{}\n' })),
    ...untranslated.flatMap((code) =>
      readerNamespaces.map((namespace) => ({
        file: `locales/${code}/${namespace}.json`,
        text: `${JSON.stringify(withPluralsOf(code, strings.en?.[namespace] ?? {}), undefined, 2)}\n`,
      })),
    ),
  ];
}

function readme({ untranslated }: PublicationRequest, { t, language }: Translator): string {
  const steps = [
    t('cli:init.readme.step1', { folder: '`locales/`' }),
    t('cli:init.readme.step2'),
    t('cli:init.readme.step3'),
    t('cli:init.readme.step4'),
  ];
  const languages = formatList(
    language,
    untranslated.map((code) => languageName(language, code)),
  );
  return [
    `# ${t('cli:init.readme.title')}`,
    t('cli:init.readme.intro'),
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    ...(untranslated.length > 0 ? [t('cli:init.readme.untranslated', { languages })] : []),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const pluralKey = /^(.+)_(zero|one|two|few|many|other)$/;

/** A copy with the plural forms of another language. Each starts as the form "other". */
export function withPluralsOf(language: string, tree: LocaleTree): LocaleTree {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const copy: Record<string, string | LocaleTree> = {};
  for (const [key, value] of Object.entries(tree)) {
    const [, stem] = pluralKey.exec(key) ?? [];
    if (typeof value !== 'string') copy[key] = withPluralsOf(language, value);
    else if (stem === undefined) copy[key] = value;
    else for (const category of categories) copy[`${stem}_${category}`] = form(tree, stem, category);
  }
  return copy;
}

const form = (tree: LocaleTree, stem: string, category: string): string =>
  String(tree[`${stem}_${category}`] ?? tree[`${stem}_other`] ?? '');
