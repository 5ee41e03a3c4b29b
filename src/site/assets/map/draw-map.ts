/** Draws the countries of a publication as paths: projected, clipped to their region, in whole units. */
import { type GeoProjection, geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Atlas } from './atlas.ts';

export interface CountryMap {
  readonly width: number;
  readonly height: number;
  /** Path data of all other land. */
  readonly land: string;
  readonly countries: readonly DrawnCountry[];
}
export interface DrawnCountry {
  readonly code: string;
  readonly path: string;
}

const size = { width: 720, height: 540, margin: 36 } as const;

/** Undefined where the atlas has none of the countries. @param codes ISO 3166-1 alpha-2 */
export function drawMap(atlas: Atlas, codes: readonly string[]): CountryMap | undefined {
  const found = atlas.countries(codes);
  if (found.length === 0) return undefined;
  const projection = projectionFor(joined(found.map(({ shape }) => mainPart(shape))));
  const path = geoPath(projection).digits(0);
  return {
    width: size.width,
    height: size.height,
    land: tidyPath(path(atlas.landBeside(codes)) ?? ''),
    countries: found.map(({ code, shape }) => ({ code, path: tidyPath(path(shape) ?? '') })),
  };
}

function projectionFor(region: MultiPolygon): GeoProjection {
  const { width, height, margin } = size;
  const [longitude, latitude] = geoCentroid(region);
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).fitExtent(frame, region);
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

const joined = (shapes: readonly MultiPolygon[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: shapes.flatMap((each) => each.coordinates),
});

/** Radians: about 1,300 km. */
const near = 0.2;

/** A country's largest part and all parts near it, so that distant islands do not enlarge the map. */
function mainPart(shape: MultiPolygon): MultiPolygon {
  const parts = shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }) as const);
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  if (!largest) return shape;
  const centre = geoCentroid(largest);
  const kept = parts.filter((part) => part === largest || geoDistance(centre, geoCentroid(part)) < near);
  return { type: 'MultiPolygon', coordinates: kept.map((part) => part.coordinates) };
}

/** The path in relative whole units, without steps of length zero and without islands of a single point. */
export function tidyPath(path: string): string {
  return [...path.matchAll(/M([^MZ]+)Z/g)]
    .map(([, ring = '']) => ringPath(ring.split('L').map((point) => point.split(',').map(Number) as [number, number])))
    .join('');
}

function ringPath(points: readonly (readonly [number, number])[]): string {
  const steps = points.flatMap(([x, y], index) => {
    const [px, py] = points[index - 1] ?? [0, 0];
    return index > 0 && x === px && y === py ? [] : [`${x - px} ${y - py}`];
  });
  if (steps.length < 4) return '';
  return `M${steps[0]}l${steps.slice(1).join(' ').replaceAll(' -', '-')}z`;
}
