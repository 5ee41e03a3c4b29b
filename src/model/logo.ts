/** The publication's own logo: which files it has, and what it says to those who cannot see it. */
import type { ThemeFile } from '../schemas/types.ts';
import type { LanguageEdition, ResolvedText } from './language-edition.ts';
import { resolveOptional } from './resolve/resolve-text.ts';

/** Paths relative to the content folder: that for light pages, and that for dark ones where there is one. */
export const logoFiles = ({ logo }: ThemeFile): string[] => [logo?.file ?? [], logo?.darkFile ?? []].flat();

/** Its words where it stands alone; beside the publication's name it needs none. */
export const logoName = ({ publication, language, shortTitle }: LanguageEdition): ResolvedText =>
  resolveOptional(publication, language, publication.theme.logo?.alt) ?? shortTitle;
