import { type Html, html } from '../../markdown/html.ts';

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly family: 'Source Serif 4' | 'Source Sans 3';
  readonly weight: 400 | 600;
}

/** How a drawing's words are put on paper: as text, or as shapes. */
export type Lettering = (text: string, line: Line) => Html;

export const asText: Lettering = (text, { x, y, size, family, weight }) =>
  html`<text x="${x}" y="${y}" font-family="'${family}', ${family === 'Source Serif 4' ? 'serif' : 'sans-serif'}" font-size="${size}" font-weight="${weight}">${text}</text>`;
