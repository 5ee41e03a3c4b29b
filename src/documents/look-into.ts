/** Inspects a document that readers can download, by its bytes only. It runs nothing and unpacks little. */
import { latin } from './bytes.ts';
import type { Finding } from './findings.ts';
import { type Format, formatOf } from './kinds.ts';
import { lookIntoOffice, type OfficeEnding } from './office.ts';
import { lookIntoPdf } from './pdf.ts';

const officeEndings: readonly string[] = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub'] satisfies OfficeEnding[];

/**
 * @param ending of the file's name, in lower case
 * @returns an empty list for a harmless document of the format in its name
 */
export function lookIntoDocument(ending: string, bytes: Uint8Array): Finding[] {
  const format = formatOf(bytes);
  if (isOffice(ending)) {
    if (format === 'CFB') return [hasEncryptedPackage(bytes) ? { kind: 'encrypted' } : wrong(oldOffice(bytes))];
    return format === 'ZIP' ? lookIntoOffice(bytes, ending) : [wrong(format)];
  }
  if (ending === 'pdf') return format === 'PDF' ? lookIntoPdf(bytes) : [wrong(format)];
  return lookIntoText(ending, bytes, format);
}

const isOffice = (ending: string): ending is OfficeEnding => officeEndings.includes(ending);

const wrong = (actual: Format | string | undefined): Finding => ({
  kind: 'wrong-type',
  actual: actual === 'text' ? 'TXT' : actual,
});

/** Names in a compound file are in UTF-16 (MS-CFB, 2.6.1). */
const holdsName = (bytes: Uint8Array, name: string): boolean => latin(bytes).includes([...name].join('\0'));

const hasEncryptedPackage = (bytes: Uint8Array): boolean => holdsName(bytes, 'EncryptedPackage');

const oldOffice = (bytes: Uint8Array): string =>
  [
    ['WordDocument', 'DOC'],
    ['Workbook', 'XLS'],
    ['PowerPoint Document', 'PPT'],
    ['__substg1.0', 'MSG'],
  ].find(([name = '']) => holdsName(bytes, name))?.[1] ?? 'CFB';

/** A cell that starts a program when a spreadsheet is opened: `=cmd|' /C calc'!A0`. */
const commandCell = /(?:^|[\n\r,;\t"])[=+@-][^\n\r,;\t"]*\|[^\n\r]*!/;

function lookIntoText(ending: string, bytes: Uint8Array, format: Format | undefined): Finding[] {
  if (format !== 'text' && format !== 'XML') return [wrong(format)];
  if (ending !== 'csv') return [];
  const command = commandCell.exec(latin(bytes))?.[0].replace(/^[\n\r,;\t"]/, '');
  return command === undefined ? [] : [{ kind: 'active', part: command.slice(0, 40) }];
}
