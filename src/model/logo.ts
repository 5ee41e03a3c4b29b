import type { ThemeFile } from '../schemas/types.ts';
import type { LanguageEdition, ResolvedText } from './language-edition.ts';
import { resolveOptional } from './resolve/resolve-text.ts';

/** The paths of the logo relative to the content folder: for light pages and, where there is one, for dark pages. */
export const logoFiles = ({ logo }: ThemeFile): string[] => [logo?.file ?? [], logo?.darkFile ?? []].flat();

/** The alternative text of a logo without the publication's name beside it. */
export const logoName = ({ publication, language, shortTitle }: LanguageEdition): ResolvedText =>
  resolveOptional(publication, language, publication.theme.logo?.alt) ?? shortTitle;
