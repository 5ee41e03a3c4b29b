import type { ResolvedStudy } from '../../../../model/language-edition.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToStudy } from '../../../plan/links.ts';
import type { PageContext } from '../../../plan/site.ts';
import { words } from '../words/words.ts';

export const studyLink = (study: ResolvedStudy, context: PageContext): Html =>
  html`<a href="${linkToStudy(context, study.slug)}">${words(study.title, context.language)}</a>`;

/** The titles of studies as links; undefined where there are none. */
export const studyLinks = (studies: readonly ResolvedStudy[], context: PageContext): Html | undefined =>
  studies.length === 0
    ? undefined
    : html`<ul>${studies.map((study) => html`<li>${studyLink(study, context)}</li>`)}</ul>`;
