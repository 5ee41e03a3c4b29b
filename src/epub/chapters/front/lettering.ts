import { type FontRole, typefacesOf } from '../../../model/typefaces.ts';
import type { ThemeFile } from '../../../schemas/types.ts';
import { type Html, html } from '../../../text/markup/html.ts';

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly role: FontRole;
  readonly weight: 400 | 600;
  readonly language: string;
}

/** Draws a line of words, as text or as shapes. */
export type Lettering = (text: string, line: Line) => Html;

export const asText =
  (theme: ThemeFile): Lettering =>
  (text, { x, y, size, role, weight, language }) =>
    html`<text lang="${language}" x="${x}" y="${y}" font-family="'${typefacesOf(theme)[role].family}', ${role === 'serif' ? 'serif' : 'sans-serif'}" font-size="${size}" font-weight="${weight}">${text}</text>`;
