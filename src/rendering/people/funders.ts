import type { LanguageEdition, ResolvedFunder, ResolvedStudy } from '../../model/language-edition.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { inlineText } from '../language.ts';

/** What a funder asks to be said. @param around the language of the text around */
export const funderWords = ({ acknowledgement, disclaimer }: ResolvedFunder, around: string): Html =>
  html`<p>${inlineText(acknowledgement, around)}</p>${disclaimer && html`<p>${inlineText(disclaimer, around)}</p>`}`;

/**
 * A study's own funders; those of the whole collection stand in the imprint of every book, a study's own file included.
 */
export const ownFunders = (edition: LanguageEdition, study: ResolvedStudy): ResolvedFunder[] =>
  study.funders.filter(({ id }) => !edition.funders.some((each) => each.id === id));
