/** The rooms of `src` as `src/rooms.json` has them: who may import whom, and where each runs. */
import table from '../../src/rooms.json' with { type: 'json' };

export interface Room {
  /** The name of its folder, or of its file without `.ts`. */
  readonly name: string;
  /** One sentence in Markdown. */
  readonly does: string;
  /** 0 is the lowest. */
  readonly layer: number;
  readonly inBrowser: boolean;
  /** Whether it may import `node:` modules; what runs in a browser never does. */
  readonly usesNode: boolean;
  /** Whether it may import `node:fs`. */
  readonly opensFiles: boolean;
  readonly mayImport: readonly string[];
}

interface Entry {
  readonly does: string;
  readonly runs: string;
  readonly node?: boolean;
  readonly files?: boolean;
  readonly not?: readonly string[];
}

const entriesOf = (value: object): [string, Entry][] => Object.entries(value);
const layers = table.layers.map(entriesOf);
const inBrowser = (entry: Entry): boolean => entry.runs === 'browser';

/** From the lowest layer to the highest. A room that runs in a browser imports only such rooms. */
export const rooms: readonly Room[] = layers.flatMap((layer, index) => {
  const below = layers.slice(0, index).flat();
  return layer.map(([name, entry]) => roomOf(name, index, entry, below));
});

/** Folders inside a room that run in a browser while the room does not. Files of their own room are theirs to import. */
export const innerRooms: readonly Room[] = entriesOf(table.inner).map(([name, entry]) => {
  const outer = roomNamed(name.split('/')[0] ?? '');
  return { ...roomOf(name, outer.layer, entry, []), mayImport: outer.mayImport };
});

function roomOf(name: string, layer: number, entry: Entry, below: readonly (readonly [string, Entry])[]): Room {
  const mayImport = below
    .filter(([other, { runs }]) => !entry.not?.includes(other) && (runs === 'browser' || !inBrowser(entry)))
    .map(([other]) => other);
  const usesNode = !inBrowser(entry) && entry.node !== false;
  return {
    name,
    does: entry.does,
    layer,
    inBrowser: inBrowser(entry),
    usesNode,
    opensFiles: entry.files === true,
    mayImport,
  };
}

export function roomNamed(name: string): Room {
  const room = rooms.find((each) => each.name === name);
  if (!room) throw new Error(`src/rooms.json has no room ${name}`);
  return room;
}

/** The names of the rooms that a room must not import. */
export const forbiddenTo = (room: Room): string[] =>
  rooms.map(({ name }) => name).filter((name) => name !== room.name.split('/')[0] && !room.mayImport.includes(name));
