/**
 * Makes `dist/`, the code of the package: Node strips no types below `node_modules`. In these steps:
 *
 * 1. compile `src` to JavaScript with source maps and types
 * 2. copy what else lies in `src`: style sheets, scripts of readers, compiled schemas
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
  // A script of readers is put together from modules that are JavaScript now.
  const code = file.endsWith('.js') ? text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'") : text;
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), code);
}
