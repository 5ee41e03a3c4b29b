import { readFileSync } from 'node:fs';

/** CSS that comes before the rules of each writer. */
export const sharedStyle = readFileSync(new URL('./shared.css', import.meta.url), 'utf8');
