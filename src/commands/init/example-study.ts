import { stringify } from 'yaml';
import type { Translate } from '../../i18n/translator.ts';
import type { NewFile } from '../../storage/write-files.ts';

interface ExampleFacts {
  readonly language: string;
  readonly date: string;
  readonly country: string;
  readonly partnerId: string;
  readonly topicId: string;
}

/** A study that explains what a study is, in the publication's default language. */
export function exampleStudy(slug: string, facts: ExampleFacts, t: Translate): NewFile[] {
  const yaml = (data: object): string => stringify(data, { lineWidth: 0 });
  const record = {
    kind: 'case-study',
    originalLanguage: facts.language,
    status: 'current',
    published: facts.date,
    countries: [facts.country],
    partners: [facts.partnerId],
    topics: [facts.topicId],
    licence: 'CC-BY-4.0',
    undocumented: ['lessons', 'transfer'],
  };
  const words = { title: t('cli:init.study.title'), summary: t('cli:init.study.summary') };
  const section = (id: 'challenge' | 'action' | 'results'): string =>
    `## ${t(`common:sections.${id}`)} {#${id}}\n\n${t(`cli:init.study.${id}`)}\n`;
  const body = [section('challenge'), section('action'), section('results')].join('\n');
  return [
    { file: `content/case-studies/${slug}/study.yml`, text: yaml(record) },
    { file: `content/case-studies/${slug}/${facts.language}.md`, text: `---\n${yaml(words)}---\n\n${body}` },
  ];
}
