import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const folder = path.resolve(import.meta.dirname, '../../src/site/assets/styles');
const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));

/** Declarations that name a side of the screen or of the paper instead of one of the text. */
const physical = [
  /^(margin|padding|border|scroll-(margin|padding))-(left|right|top|bottom)\b/,
  /^(left|right|top|bottom|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius)\s*:/,
  /^(text-align|float|clear)\s*:\s*(left|right)\b/,
  // Four values name left and right.
  /^(margin|padding|inset|border-width)\s*:(\s+\S+){4}$/,
];

/** Each declaration of a sheet by its line, without what stands in parentheses. */
function declarations(css: string): { readonly line: number; readonly text: string }[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''));
  return bare.split('\n').flatMap((text, at) => {
    const declaration = text
      .trim()
      .replace(/;$/, '')
      .replaceAll(/\([^()]*\)/g, '()');
    return /^[a-z-]+\s*:/.test(declaration) ? [{ line: at + 1, text: declaration }] : [];
  });
}

const isPhysical = (declaration: string): boolean => physical.some((pattern) => pattern.test(declaration));

test('styles use logical sides of the text, not sides of the screen', () => {
  const found = sheets.flatMap((sheet) =>
    declarations(readFileSync(path.join(folder, sheet), 'utf8'))
      .filter(({ text }) => isPhysical(text))
      .map(({ line, text }) => `${sheet}:${line} ${text}`),
  );
  assert.deepEqual(found, []);
});

test('properties for sides of the screen are recognised, and others are not', () => {
  for (const bad of [
    'margin-left: 1rem',
    'width: 2px',
    'max-height: 4rem',
    'text-align: right',
    'padding: 0 1px 2px 3px',
  ])
    assert.ok(isPhysical(bad), bad);
  for (const good of [
    'inline-size: 2px',
    'stroke-width: 2',
    'margin: 0 auto',
    'text-align: start',
    'border-width: 1px',
  ])
    assert.ok(!isPhysical(good), good);
});

/** A drawing with colours of its own is made for white paper, and keeps it. */
const ownColours = /^figure svg\.own-colours \{[^}]*\}/m;
const blank = (rule: string): string => rule.replace(/[^\n]/g, ' ');

test('no sheet has colours that ignore the theme, dark mode or the reader', () => {
  const found = sheets.flatMap((sheet) =>
    declarations(readFileSync(path.join(folder, sheet), 'utf8').replace(ownColours, blank))
      .filter(({ text }) => /#[0-9a-f]{3,8}\b/i.test(text))
      .map(({ line, text }) => `${sheet}:${line} ${text}`),
  );
  assert.deepEqual(found, []);
});
