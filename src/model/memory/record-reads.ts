/**
 * Tells what was read of a value: a view of it looks like the value itself and notes each property that is asked for.
 * What was read then names the inputs of a result: where today's value has the same there, the result is the same.
 */

/**
 * What was read, as plain data. Each row is an object that was looked into: its properties in turn, each with the row
 * of what was read of it, or `whole`. The last row is that of the value itself; rows that are alike are there once.
 */
export type Reads = readonly (readonly (string | number)[])[];

/** In the place of a row: the value counts with all that is in it. */
const whole = -1;

/** In the place of a property: which properties there are. No id and no field has this name. */
const keysMark = '\u0000';
/** Before a property: whether it is there. */
const presenceMark = '\u0001';

interface Recording<T> {
  readonly view: T;
  readonly reads: () => Reads;
}

interface Node {
  readonly view: object;
  /** By property; undefined where the value counts whole. */
  readonly seen: Map<string, Node | undefined>;
}

/**
 * @param root plain data: objects, lists and values. What is in it twice has one view, so that `===` holds.
 * @param isWhole of an object in it, whether it counts with all that is in it: there is less to note
 */
export function recordReads<T extends object>(root: T, isWhole: (value: object) => boolean): Recording<T> {
  const nodes = new Map<object, Node>();
  const nodeOf = (target: object): Node => {
    const known = nodes.get(target);
    if (known) return known;
    const seen: Node['seen'] = new Map();
    const node: Node = { view: new Proxy(target, handlerOf(seen, openNode)), seen };
    nodes.set(target, node);
    return node;
  };
  const openNode = (value: unknown): Node | undefined =>
    typeof value === 'object' && value !== null && !isWhole(value) ? nodeOf(value) : undefined;
  const top = nodeOf(root);
  return { view: top.view as T, reads: () => tableOf(top) };
}

/** @param openNode undefined for a value that counts whole */
function handlerOf(seen: Node['seen'], openNode: (value: unknown) => Node | undefined): ProxyHandler<object> {
  const views = new Map<string, unknown>();
  const read = (target: object, key: string): unknown => {
    const value = Reflect.get(target, key) as unknown;
    const node = openNode(value);
    seen.set(key, node);
    const view = node ? node.view : value;
    views.set(key, view);
    return view;
  };
  const isMethod = (target: object, key: string): boolean =>
    !Object.hasOwn(target, key) && typeof Reflect.get(target, key) === 'function';
  const notePresence = (target: object, key: string | symbol): void => {
    // A list has what its length says, and a list of all properties says it of each.
    if (Array.isArray(target)) read(target, 'length');
    else if (typeof key === 'string' && !seen.has(keysMark)) seen.set(`${presenceMark}${key}`, undefined);
  };
  return {
    get(target, key) {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      if (views.has(key)) return views.get(key);
      return isMethod(target, key) ? Reflect.get(target, key) : read(target, key);
    },
    has(target, key) {
      notePresence(target, key);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      notePresence(target, key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      seen.set(keysMark, undefined);
      return Reflect.ownKeys(target);
    },
  };
}

function tableOf(top: Node): Reads {
  const rows: (readonly (string | number)[])[] = [];
  const places = new Map<string, number>();
  const known = new Map<Node, number>();
  const placeOf = (node: Node | undefined): number => {
    if (!node) return whole;
    const found = known.get(node);
    if (found !== undefined) return found;
    const row = [...node.seen].flatMap(([key, inner]) => [key, placeOf(inner)]);
    const name = JSON.stringify(row);
    // The value itself is always last.
    const place = (node === top ? undefined : places.get(name)) ?? rows.push(row) - 1;
    places.set(name, place);
    known.set(node, place);
    return place;
  };
  placeOf(top);
  return rows;
}

/** What stands at a path of the value: a hash of what was read there. */
export type ReadDigests = Readonly<Record<string, string>>;

/**
 * What a value has today where it was read: hashes by path, `''` for all of it, deeper ones for telling what changed.
 * @param isNamed whether the hash of a path is given
 */
export function digestReads(
  value: unknown,
  reads: Reads,
  hash: (text: string) => string,
  isNamed: (path: readonly string[]) => boolean,
): ReadDigests {
  const digests: Record<string, string> = {};
  const known = new Map<object, Map<number, string>>();
  const digestOf = (each: unknown, place: number, path: readonly string[]): string => {
    const digest = isNamed(path) ? hash(contentOf(each, place, path)) : contentOf(each, place, path);
    if (isNamed(path)) digests[path.join(pathMark)] = digest;
    return digest;
  };
  const contentOf = (each: unknown, place: number, path: readonly string[]): string => {
    const row = reads[place];
    if (!row) return JSON.stringify(each) ?? 'undefined';
    if (typeof each !== 'object' || each === null) return 'none';
    const same = known.get(each)?.get(place);
    if (same !== undefined && !isNamed(path)) return same;
    const content = hash(partsOf(each, row, path).join('\n'));
    const byPlace = known.get(each) ?? new Map<number, string>();
    known.set(each, byPlace.set(place, content));
    return content;
  };
  const partsOf = (each: object, row: Reads[number], path: readonly string[]): string[] => {
    const parts = [Array.isArray(each) ? 'list' : 'object'];
    for (let at = 0; at < row.length; at += 2) {
      const key = String(row[at]);
      parts.push(JSON.stringify(key), digestOf(readAgain(each, key), Number(row[at + 1]), [...path, key]));
    }
    return parts;
  };
  digestOf(value, reads.length - 1, []);
  return digests;
}

function readAgain(value: object, key: string): unknown {
  if (key === keysMark) return Object.keys(value);
  return key.startsWith(presenceMark) ? Object.hasOwn(value, key.slice(1)) : Reflect.get(value, key);
}

const pathMark = ' ';
/** The steps of a path in `ReadDigests`. */
export const stepsOf = (path: string): string[] => (path === '' ? [] : path.split(pathMark));
