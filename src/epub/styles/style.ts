import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lightPalette } from '../../design/palette.ts';
import { sharedStyle } from '../../design/shared-style.ts';
import { rememberText } from '../../model/memory/remember.ts';
import { withFamilies } from '../../model/typefaces.ts';
import type { ThemeFile } from '../../schemas/types.ts';

const sheetOf = rememberText((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'));

/**
 * The style sheet of the book with the publication's colours. It has literal colours, because few reading systems know
 * CSS variables.
 * @param isBilingual whether the book has two languages
 */
export function bookStyle(theme: ThemeFile, isBilingual: boolean): string {
  const names = ['basics.css', 'study.css', 'book.css', ...(isBilingual ? ['bilingual.css'] : [])];
  const sheet = [sharedStyle, ...names.map(sheetOf)].join('\n');
  const { ink, paper, accent, onAccent, soft, line } = lightPalette(theme);
  return `${withFamilies(sheet, theme)}
.logo img, .logo svg { background: ${paper}; }
figure svg .ink, .chart .ink { fill: ${ink}; }
figure svg .accent, .chart .accent { fill: ${accent}; }
figure svg .on-accent { fill: ${onAccent}; }
figure svg .soft, .chart .soft { fill: ${soft}; }
figure svg .line { stroke: ${line}; }
figure svg .accent-line { stroke: ${accent}; }
.chart .line { stroke: ${ink}; }
.chart-gap { stroke: ${paper}; }
`;
}
