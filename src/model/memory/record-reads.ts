/**
 * Tells what was read of values: a view of one looks like the value itself and notes each property that is asked for.
 * What was read then names the inputs of a result: where today's value has the same there, the result is the same.
 */
import { emptyTrace, keysMark, presenceMark, type Reads, type ReadTrace, type Seen, tableOf } from './reads.ts';

interface Recording<T> {
  readonly view: T;
  readonly reads: () => Reads;
}

/** Notes what each of several results reads of values that they share. */
export interface Recorder {
  /** Plain data, and maps by texts. What is in it twice has one view, so that `===` holds. */
  readonly view: <T extends object>(value: T) => T;
  /** Makes a result, and gives with it what it has read. */
  readonly during: <T>(make: () => T) => { readonly made: T; readonly trace: ReadTrace };
  /** The result that is being made uses one that was made before: it has read all that this has read. */
  readonly uses: (trace: ReadTrace) => void;
  /** The result that is being made has read what is no property of a value. */
  readonly note: (name: string) => void;
}

/**
 * @param root plain data: objects, lists and values
 * @param isWhole of an object in it, whether it counts with all that is in it: there is less to note
 */
export function recordReads<T extends object>(root: T, isWhole: (value: object) => boolean): Recording<T> {
  const trace = emptyTrace();
  const viewOf = viewsOf(isWhole, () => trace, undefined);
  return { view: viewOf(root) as T, reads: () => tableOf(trace, root).reads };
}

/** @param isWhole as of `recordReads` */
export function createRecorder(isWhole: (value: object) => boolean): Recorder {
  let current: ReadTrace | undefined;
  const recorder: Recorder = {
    view: <T extends object>(value: T) => viewOf(value) as T,
    during(make) {
      const outer = current;
      const trace = emptyTrace();
      current = trace;
      try {
        return { made: make(), trace };
      } finally {
        current = outer;
      }
    },
    uses: (trace) => current?.parts.add(trace),
    note: (name) => current?.names.add(name),
  };
  const viewOf = viewsOf(isWhole, () => current, recorder);
  return recorder;
}

/** Texts that are resolved count whole: their language and origin are shown with them. */
export const isText = (value: object): boolean => 'text' in value && 'origin' in value;

const recorderMark = Symbol('recorder');

/** Who notes what is read of a value; undefined of one that is no view. */
export const recorderOf = (value: object): Recorder | undefined =>
  (value as { readonly [recorderMark]?: Recorder })[recorderMark];

/** @param now where reads are noted */
function viewsOf(
  isWhole: (value: object) => boolean,
  now: () => ReadTrace | undefined,
  recorder: Recorder | undefined,
): (target: object) => object {
  const views = new Map<object, object>();
  const isOpen = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !isClosed(value) && !isWhole(value);
  const viewOf = (target: object): object => {
    const known = views.get(target);
    if (known) return known;
    const noted = notesOf(target, now);
    const field = fieldReader(noted, (value) => (isOpen(value) ? { view: viewOf(value), inner: value } : undefined));
    const handler = target instanceof Map ? mapHandler(noted, field) : objectHandler(noted, field, recorder);
    const view = new Proxy(target, handler);
    views.set(target, view);
    return view;
  };
  return viewOf;
}

/** Their methods work on themselves alone, and what is in them is read together. */
const isClosed = (value: object): boolean => value instanceof Set || ArrayBuffer.isView(value);

type Notes = () => Seen | undefined;

function notesOf(target: object, now: () => ReadTrace | undefined): Notes {
  let trace: ReadTrace | undefined;
  let seen: Seen | undefined;
  return () => {
    const current = now();
    if (trace !== current) {
      trace = current;
      seen = current?.seen.get(target) ?? new Map();
      current?.seen.set(target, seen);
    }
    return trace && seen;
  };
}

interface Inner {
  readonly view: unknown;
  readonly inner: object | undefined;
}
/** Notes a property and gives what it has, or a view of it. */
type FieldReader = (key: string, value: () => unknown) => unknown;

function fieldReader(noted: Notes, open: (value: unknown) => Inner | undefined): FieldReader {
  const fields = new Map<string, Inner>();
  const fieldOf = (key: string, value: unknown): Inner => {
    const field = open(value) ?? { view: value, inner: undefined };
    fields.set(key, field);
    return field;
  };
  return (key, value) => {
    const { view, inner } = fields.get(key) ?? fieldOf(key, value());
    noted()?.set(key, inner);
    return view;
  };
}

function objectHandler(noted: Notes, field: FieldReader, recorder: Recorder | undefined): ProxyHandler<object> {
  const read = (target: object, key: string): unknown => field(key, () => Reflect.get(target, key) as unknown);
  const isMethod = (target: object, key: string): boolean =>
    !Object.hasOwn(target, key) && typeof Reflect.get(target, key) === 'function';
  const notePresence = (target: object, key: string | symbol): void => {
    // A list has what its length says, and a list of all properties says it of each.
    if (Array.isArray(target)) read(target, 'length');
    else if (typeof key === 'string' && !noted()?.has(keysMark)) noted()?.set(`${presenceMark}${key}`, undefined);
  };
  return {
    get(target, key) {
      if (key === recorderMark) return recorder;
      return typeof key === 'symbol' || isMethod(target, key) ? Reflect.get(target, key) : read(target, key);
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
      noted()?.set(keysMark, undefined);
      return Reflect.ownKeys(target);
    },
  };
}

function mapHandler(noted: Notes, field: FieldReader): ProxyHandler<Map<string, unknown>> {
  const read = (target: Map<string, unknown>, name: string): unknown => field(name, () => target.get(name));
  const isIn = (target: Map<string, unknown>, name: string): boolean => {
    noted()?.set(`${presenceMark}${name}`, undefined);
    return target.has(name);
  };
  const whole = (target: Map<string, unknown>): Map<string, unknown> => {
    noted()?.set(keysMark, undefined);
    return new Map([...target.keys()].map((name) => [name, read(target, name)]));
  };
  return {
    get(target, key) {
      if (key === 'get') return (name: string) => read(target, name);
      if (key === 'has') return (name: string) => isIn(target, name);
      const copy = whole(target);
      const member = Reflect.get(copy, key, copy) as unknown;
      return typeof member === 'function' ? member.bind(copy) : member;
    },
  };
}
