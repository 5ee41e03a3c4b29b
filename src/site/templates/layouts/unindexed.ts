import { html } from '../../../text/markup/html.ts';

export const unindexed = html`<meta name="robots" content="noindex" />\n`;
