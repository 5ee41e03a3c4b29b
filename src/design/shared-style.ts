import { readFileSync } from 'node:fs';

/** The rules that come before those of each writer. */
export const sharedStyle = readFileSync(new URL('./shared.css', import.meta.url), 'utf8');
