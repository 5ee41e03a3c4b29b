import path from 'node:path';
import { build } from 'esbuild';

/** The script of the form, with the EPUB functions that it needs. The same sources give the same bytes. */
export async function bundleForm(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'form.js')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild gave no file.');
  return script.contents;
}
