import type { LanguageEdition, ResolvedFunder, ResolvedStudy } from '../../model/language-edition.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { inlineText } from '../language.ts';

/** The acknowledgement and disclaimer of a funder. @param around the language of the text around */
export const funderWords = ({ acknowledgement, disclaimer }: ResolvedFunder, around: string): Html =>
  html`<p>${inlineText(acknowledgement, around)}</p>${disclaimer && html`<p>${inlineText(disclaimer, around)}</p>`}`;

/**
 * The funders of a study that do not fund the whole collection. The others are in the imprint of every book, even of a
 * single study.
 */
export const ownFunders = (edition: LanguageEdition, study: ResolvedStudy): ResolvedFunder[] =>
  study.funders.filter(({ id }) => !edition.funders.some((each) => each.id === id));
