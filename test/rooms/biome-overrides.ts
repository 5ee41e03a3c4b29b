/** The rooms of `src/rooms.json` as overrides of `biome.json`. */
import { forbiddenTo, innerRooms, type Room, rooms } from './table.ts';

interface Override {
  readonly includes: readonly string[];
  readonly linter?: { readonly rules?: { readonly style?: { readonly noRestrictedImports?: unknown } } };
}
export interface BiomeSettings {
  readonly overrides: readonly Override[];
}

/**
 * The settings with the overrides of all rooms instead of those that they had, and the others behind them.
 * The last override that fits a file replaces the options of those before: inner rooms come after their room.
 */
export function withRooms<Settings extends BiomeSettings>(settings: Settings): Settings {
  const others = settings.overrides.filter((each) => !each.linter?.rules?.style?.noRestrictedImports);
  return { ...settings, overrides: [...[...rooms, ...innerRooms].map(override), ...others] };
}

function override(room: Room): Override {
  const patterns = [...denyRooms(room), ...denyNode(room)];
  const noRestrictedImports = { level: 'error', options: { patterns } };
  return { includes: [includesOf(room)], linter: { rules: { style: { noRestrictedImports } } } };
}

const includesOf = ({ name }: Room): string => (name === 'cli' ? 'src/cli.ts' : `src/${name}/**`);

function denyRooms(room: Room): object[] {
  const group = forbiddenTo(room).map((name) => (name === 'cli' ? '**/cli.ts' : `**/${name}/**/*.ts`));
  const message = `src/${room.name} may not import this room: see the table of rooms in ARCHITECTURE.md.`;
  return group.length > 0 ? [{ group, message }] : [];
}

function denyNode({ name, inBrowser, usesNode, opensFiles }: Room): object[] {
  if (inBrowser)
    return [{ group: ['node:*', 'node:*/**'], message: `src/${name} also runs in a browser: no Node built-ins.` }];
  if (!usesNode) return [{ group: ['node:*', 'node:*/**'], message: `src/${name} imports no Node built-ins.` }];
  if (opensFiles) return [];
  return [{ group: ['node:fs', 'node:fs/**'], message: `src/${name} opens no files: see ARCHITECTURE.md.` }];
}
