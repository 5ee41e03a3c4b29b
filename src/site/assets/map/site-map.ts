/** The map of a site, kept in memory and in the cache by its countries. */
import path from 'node:path';
import type { ByteCache } from '../../../model/memory/byte-cache.ts';
import { rememberText } from '../../../model/memory/remember.ts';
import { builderRoot } from '../../../storage/installation.ts';
import { keptText } from '../../templates/kept-text.ts';
import { readAtlas } from './atlas.ts';
import { type CountryMap, drawMap } from './draw-map.ts';

const draw = rememberText((codes) => JSON.stringify(drawMap(readAtlas(), codes.split(' ')) ?? null));

/** Undefined where the atlas has none of the countries. @param codes ISO 3166-1 alpha-2 */
export async function siteMap(codes: readonly string[], cache: ByteCache | undefined): Promise<CountryMap | undefined> {
  const wanted = codes.join(' ');
  const drawn = await keptText(cache, { files: recipe, values: ['map', wanted] }, () => draw(wanted));
  return (JSON.parse(drawn) as CountryMap | null) ?? undefined;
}

/**
 * The files that the map depends on: the code that draws, and package.json for the exact versions of libraries and
 * shapes.
 */
const recipe = [...['atlas', 'draw-map'].map(ownCode), path.join(builderRoot, 'package.json')];

function ownCode(name: string): string {
  return path.join(import.meta.dirname, `${name}${path.extname(import.meta.filename)}`);
}
