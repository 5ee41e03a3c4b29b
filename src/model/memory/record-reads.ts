/**
 * Records what code reads of values. A view looks like the value itself and notes each property that is read. These
 * reads are the inputs of a result: if today's value is the same in them, the result is the same.
 */
import { emptyTrace, keysMark, presenceMark, type Reads, type ReadTrace, type Seen, tableOf } from './reads.ts';

interface Recording<T> {
  readonly view: T;
  readonly reads: () => Reads;
}

/** Notes what each of several results reads of shared values. */
export interface Recorder {
  /**
   * Returns a view of plain data, or of a map with text keys. An object always gets the same view, so that `===` works.
   */
  readonly view: <T extends object>(value: T) => T;
  /** Makes a result and returns it with what was read for it. */
  readonly during: <T>(make: () => T) => { readonly made: T; readonly trace: ReadTrace };
  /** Notes that the current result uses an earlier result, and so depends on everything that was read for it. */
  readonly uses: (trace: ReadTrace) => void;
  /** Notes a read that is not a property of a value. */
  readonly note: (name: string) => void;
}

/**
 * @param root plain data: objects, lists and values
 * @param isWhole whether reading an object counts as reading everything in it, which needs fewer notes
 */
export function recordReads<T extends object>(root: T, isWhole: (value: object) => boolean): Recording<T> {
  const trace = emptyTrace();
  const viewOf = viewsOf(isWhole, () => trace, undefined);
  return { view: viewOf(root) as T, reads: () => tableOf(trace, root).reads };
}

/** @param isWhole as in `recordReads` */
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

/** Reading a resolved text counts as reading everything in it, because its language and origin are shown too. */
export const isText = (value: object): boolean => 'text' in value && 'origin' in value;

const recorderMark = Symbol('recorder');

/** The recorder of a view; undefined for a value that is not a view. */
export const recorderOf = (value: object): Recorder | undefined =>
  (value as { readonly [recorderMark]?: Recorder })[recorderMark];

/** @param now returns the current trace */
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

/** Their methods do not work on a view, so reading one of them counts as reading everything in it. */
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
/** Notes a property and returns its value or a view of it. */
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
    // The length of a list, or its list of properties, already says which entries exist.
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
