import type { LanguageEdition, ResolvedFunder, ResolvedStudy } from '../model/language-edition.ts';

/**
 * A study's own funders; those of the whole collection stand in the imprint of every book, a study's own file included.
 */
export const ownFunders = (edition: LanguageEdition, study: ResolvedStudy): ResolvedFunder[] =>
  study.funders.filter(({ id }) => !edition.funders.some((each) => each.id === id));
