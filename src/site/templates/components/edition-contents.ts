import type { ListedEdition, ResolvedStudy } from '../../../model/language-edition.ts';
import { langAttribute } from '../../../rendering/language.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import type { PageContext } from '../../plan/site.ts';
import { studyLink } from './studies/study-links.ts';
import { firstNumbers } from './studies/study-list.ts';
import { words } from './words/words.ts';

/** The parts of an edition, past or current, with their numbered studies under their current titles. */
export function editionContents({ parts }: ListedEdition, context: PageContext): Html[] {
  const current = new Map(context.edition.studies.map((study) => [study.slug, study]));
  const gone = new Map(context.edition.formerStudies.map((study) => [study.slug, study]));
  const studyOf = (slug: string): Html | undefined => {
    const study = current.get(slug);
    if (study) return studyLink(study, context);
    const former = gone.get(slug);
    return former && formerStudy(former, context);
  };
  const starts = firstNumbers(parts);
  return parts.map(({ title, studies: slugs }, index) => {
    const studies = slugs.map((slug) => html`<li>${studyOf(slug)}</li>`);
    return html`<section><h2${langAttribute(title, context.language)}>${words(title, title.language)}</h2><ol start="${starts[index]}">${studies}</ol></section>\n`;
  });
}

/** A study that is no longer published has a page that says so. */
function formerStudy(study: ResolvedStudy, context: PageContext): Html {
  const state = study.facts.status === 'withdrawn' ? 'withdrawn' : 'leftOut';
  return html`${studyLink(study, context)} <span class="state">${context.translator.t(`site:editions.${state}`)}</span>`;
}
