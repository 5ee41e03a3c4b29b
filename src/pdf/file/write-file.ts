import { createHash } from 'node:crypto';
import type { PdfFile } from './pdf-file.ts';

/**
 * Writes a file with some objects replaced and new ones appended, as one revision with its own cross-reference table
 * (ISO 32000-1, 7.5.4). Everything between stays unread. Its id is a hash of all its bytes.
 */
export function writeFile(file: PdfFile, objects: ReadonlyMap<number, Buffer>): Buffer {
  const { pieces, offsets } = layOut(file, objects);
  const { root, info } = file.trailer;
  const start = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const table = Array.from(offsets, (offset, at) =>
    at === 0 || offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = `trailer\n<</Size ${offsets.length}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/ID [<${noId}> <${noId}>]>>`;
  const end = `xref\n0 ${offsets.length}\n${table.join('')}${trailer}\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(end, 'latin1')]);
}

/** Writes the hash of all bytes into the place reserved for it. */
export function fillId(bytes: Buffer): void {
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, noId.length).toUpperCase();
  bytes.write(`/ID [<${id}> <${id}>]`, bytes.lastIndexOf('/ID [', undefined, 'latin1'), 'latin1');
}

const noId = '0'.repeat(32);

interface Layout {
  readonly pieces: Buffer[];
  readonly offsets: Uint32Array;
}

function layOut(file: PdfFile, objects: ReadonlyMap<number, Buffer>): Layout {
  const size = Math.max(file.trailer.size, ...[...objects.keys()].map((number) => number + 1));
  const known = Array.from(file.offsets.keys()).filter((number) => file.offsets[number]);
  const order = known.sort((a, b) => (file.offsets[a] ?? 0) - (file.offsets[b] ?? 0));
  const offsets = new Uint32Array(size);
  const pieces = [file.bytes.subarray(0, file.offsets[order[0] ?? 0])];
  let length = pieces[0]?.length ?? 0;
  const push = (number: number, piece: Buffer): void => {
    offsets[number] = length;
    pieces.push(piece);
    length += piece.length;
  };
  order.forEach((number, at) => {
    const replaced = objects.get(number);
    const next = order[at + 1];
    const end = next === undefined ? file.trailer.xref : file.offsets[next];
    push(number, replaced ? wrapObject(number, replaced) : file.bytes.subarray(file.offsets[number], end));
  });
  const added = [...objects].filter(([number]) => number >= file.trailer.size).sort(([a], [b]) => a - b);
  for (const [number, object] of added) push(number, wrapObject(number, object));
  return { pieces, offsets };
}

const wrapObject = (number: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${number} 0 obj\n`, 'latin1'), content, Buffer.from('\nendobj\n', 'latin1')]);
