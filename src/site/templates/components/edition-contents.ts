import type { ResolvedStudy } from '../../../model/language-edition.ts';
import { resolveStudy } from '../../../model/resolve/resolve-study.ts';
import { resolveLocalized } from '../../../model/resolve/resolve-text.ts';
import { langAttribute } from '../../../rendering/language.ts';
import type { EditionEntry } from '../../../schemas/types.ts';
import { type Html, html } from '../../../text/html.ts';
import type { PageContext } from '../../plan/site.ts';
import { studyLink } from './study-links.ts';
import { firstNumbers } from './study-list.ts';
import { words } from './words.ts';

/** The parts of an edition, past or current, with their studies, numbered through, as they are called today. */
export function editionContents(entry: EditionEntry, context: PageContext): Html[] {
  const { publication } = context.site;
  const current = new Map(context.edition.studies.map((study) => [study.slug, study]));
  const known = new Map(publication.studies.map((study) => [study.slug, study]));
  const studyOf = (slug: string): Html | undefined => {
    const study = current.get(slug);
    if (study) return studyLink(study, context);
    const former = known.get(slug);
    return former && formerStudy(resolveStudy(publication, context.language, former), context);
  };
  const starts = firstNumbers(entry.parts);
  return entry.parts.map((part, index) => {
    const title = resolveLocalized(publication, context.language, part.title);
    const studies = part.studies.map((slug) => html`<li>${studyOf(slug)}</li>`);
    return html`<section><h2${langAttribute(title, context.language)}>${words(title, title.language)}</h2><ol start="${starts[index]}">${studies}</ol></section>\n`;
  });
}

/** A study that is no longer published has a page that says so. */
function formerStudy(study: ResolvedStudy, context: PageContext): Html {
  const state = study.facts.status === 'withdrawn' ? 'withdrawn' : 'leftOut';
  return html`${studyLink(study, context)} <span class="state">${context.translator.t(`site:editions.${state}`)}</span>`;
}
