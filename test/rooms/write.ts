/**
 * Writes what follows from `src/rooms.json`: the overrides of `biome.json` and the table in ARCHITECTURE.md.
 * Run with `npm run rooms`; a test fails when one of them is stale.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withRooms } from './biome-overrides.ts';
import { withDrawing } from './drawing.ts';

const root = path.join(import.meta.dirname, '../..');
const biome = path.join(root, 'biome.json');
const architecture = path.join(root, 'ARCHITECTURE.md');

await writeFile(biome, JSON.stringify(withRooms(JSON.parse(await readFile(biome, 'utf8'))), null, 2));
execFileSync(path.join(root, 'node_modules/.bin/biome'), ['format', '--write', biome]);
await writeFile(architecture, withDrawing(await readFile(architecture, 'utf8')));
