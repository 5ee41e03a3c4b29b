/** The rooms of `src/rooms.json` as the table in ARCHITECTURE.md. */
import { innerRooms, type Room, rooms } from './table.ts';

const start = '<!-- rooms: `npm run rooms` writes this table from src/rooms.json -->';
const end = '<!-- end of rooms -->';

/** The text of ARCHITECTURE.md with the table of today's rooms between the marks. */
export function withDrawing(text: string): string {
  const [before, ...behind] = text.split(start);
  const after = behind.join(start).split(end)[1];
  if (before === undefined || after === undefined) throw new Error('ARCHITECTURE.md has no marks for the rooms');
  return `${before}${start}\n\n${drawing()}\n\n${end}${after}`;
}

/** Highest layer first, one row for each room. */
function drawing(): string {
  const head = ['| layer | room | what it does | runs in |', '|---|---|---|---|'];
  const sorted = [...rooms].sort((one, other) => other.layer - one.layer);
  return [...head, ...sorted.flatMap((room) => [room, ...innerRoomsOf(room)].map(row))].join('\n');
}

const innerRoomsOf = (room: Room): Room[] => innerRooms.filter(({ name }) => name.startsWith(`${room.name}/`));

function row({ name, does, layer, inBrowser, usesNode, opensFiles }: Room): string {
  const place = inBrowser
    ? 'browser, Node'
    : opensFiles
      ? 'Node, opens files'
      : usesNode
        ? 'Node'
        : 'Node, no built-ins';
  return `| ${layer + 1} | \`src/${name === 'cli' ? 'cli.ts' : name}\` | ${does} | ${place} |`;
}
