import { Document } from 'yaml';
import type { Translate } from '../i18n/translator.ts';
import { type Publication, sectionIds } from '../model/publication.ts';

export interface NewFacts {
  readonly kind: string;
  readonly language: string;
}

/**
 * The text of `study.yml`: the known facts, and comments that say what to fill in. `check` reports what is left open.
 */
export function studyFacts(publication: Publication, facts: NewFacts, t: Translate): string {
  const known = (entries: readonly { readonly id: string }[]): string =>
    entries.map((each) => each.id).join(', ') || '–';
  return [
    `kind: ${facts.kind}`,
    `originalLanguage: ${facts.language}`,
    'status: current',
    `# ${t('cli:studyFile.published')}`,
    'published:',
    `# ${t('cli:studyFile.countries')}`,
    'countries:',
    `# ${t('cli:studyFile.partners', { known: known(publication.partners) })}`,
    'partners:',
    `# ${t('cli:studyFile.topics', { known: known(publication.topics) })}`,
    'topics:',
    `licence: ${publication.licence}`,
    `# ${t('cli:studyFile.undocumented')}`,
    `# ${t('cli:studyFile.more')}`,
    '',
  ].join('\n');
}

/** The text of a study in its language: title, summary, and every section with the question that it answers. */
export function studyText(title: string | undefined, t: Translate): string {
  const frontMatter = new Document({
    title: title?.trim() || t('cli:prompts.title'),
    summary: t('cli:prompts.summary'),
  });
  const sections = sectionIds.map((id) => `## ${t(`common:sections.${id}`)} {#${id}}\n\n${t(`cli:prompts.${id}`)}\n`);
  return `---\n${frontMatter.toString({ lineWidth: 0 })}---\n\n${sections.join('\n')}`;
}
