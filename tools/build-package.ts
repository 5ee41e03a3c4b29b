/**
 * Makes `dist/`, the code of the package, because Node strips no types below `node_modules`:
 *
 * 1. compile `src` to JavaScript with source maps and types
 * 2. copy the other files of `src`: style sheets, browser scripts, compiled schemas
 *
 * npm runs it before it packs.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const src = path.join(root, 'src');
const dist = path.join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '--project', 'tsconfig.package.json'], { cwd: root, stdio: 'inherit' });
for (const file of globSync('**/*.{css,js,json,d.ts}', { cwd: src })) {
  const text = readFileSync(path.join(src, file), 'utf8');
  // Browser scripts import modules that are JavaScript in the package.
  const code = file.endsWith('.js') ? text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'") : text;
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), code);
}
