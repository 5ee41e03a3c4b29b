/** The names of a publication's typefaces: its own or the house's. `src/design` reads their files. */
import type { ThemeFile } from '../schemas/types.ts';

/** `serif` is for reading, `sans` for everything else. */
export type FontRole = 'serif' | 'sans';

export interface Typeface {
  readonly family: string;
  /** An SPDX licence identifier, or `LicenseRef-...`. */
  readonly licence: string;
}

export const houseTypefaces = {
  serif: { family: 'Source Serif 4', licence: 'OFL-1.1' },
  sans: { family: 'Source Sans 3', licence: 'OFL-1.1' },
} as const satisfies Record<FontRole, Typeface>;

export const typefacesOf = ({ fonts }: ThemeFile): Readonly<Record<FontRole, Typeface>> => ({
  serif: fonts?.serif ?? houseTypefaces.serif,
  sans: fonts?.sans ?? houseTypefaces.sans,
});

/** Replaces the house's families in a style sheet with the publication's. */
export function withFamilies(styleSheet: string, theme: ThemeFile): string {
  const { serif, sans } = typefacesOf(theme);
  return styleSheet.replace(/"Source (Serif 4|Sans 3)"/g, (_, house: string) =>
    JSON.stringify((house === 'Serif 4' ? serif : sans).family),
  );
}
