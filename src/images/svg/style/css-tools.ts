import { createRequire } from 'node:module';
import type * as CssSelect from 'css-select';
import type * as CssTree from 'css-tree';

interface CssTools extends Pick<typeof CssTree, 'generate' | 'parse' | 'walk'> {
  readonly compile: typeof CssSelect.compile;
}

let loaded: CssTools | undefined;

/**
 * Returns the functions that read CSS. They are loaded for the first drawing with styles, because most drawings have
 * none.
 */
export function cssTools(): CssTools {
  loaded ??= load();
  return loaded;
}

function load(): CssTools {
  // All of css-tree is in this one file: its 125 modules take 0.1 s to load.
  const { generate, parse, walk }: typeof CssTree = createRequire(import.meta.url)('css-tree/dist/csstree.esm');
  const { compile }: typeof CssSelect = createRequire(import.meta.url)('css-select');
  return { generate, parse, walk, compile };
}
