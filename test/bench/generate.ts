/**
 * Generates a publication of a given size. It is seeded, so that every run has the same texts. A study has about 900
 * words, one table, one photograph and three notes, in five languages.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { vocabulary } from './vocabulary.ts';

export const languages = ['en', 'ro', 'uk', 'el'] as const;
type Language = (typeof languages)[number];

const sections = ['context', 'challenge', 'action', 'steps', 'results', 'lessons', 'transfer', 'resources', 'sources'];
const wordsPerSection = 95;

/** Random numbers from 0 to 1: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes a content folder with `count` studies, in all or some languages. */
export async function generateContent(
  folder: string,
  count: number,
  codes: readonly Language[] = languages,
): Promise<void> {
  const slugs = Array.from({ length: count }, (_, index) => `study-${String(index + 1).padStart(4, '0')}`);
  await mkdir(folder, { recursive: true });
  await writeLists(folder, slugs, codes);
  for (const [index, slug] of slugs.entries()) await writeStudy(path.join(folder, 'case-studies', slug), index, codes);
}

async function writeLists(folder: string, slugs: readonly string[], codes: readonly Language[]): Promise<void> {
  const inAll = (text: string): Record<string, string> => Object.fromEntries(codes.map((code) => [code, text]));
  const regional = codes.includes('ro') ? [{ code: 'ro-MD', fallback: ['ro', 'en'] }] : [];
  const publication = {
    id: 'bench',
    url: 'https://bench.example',
    languages: [...codes.map((code) => ({ code })), ...regional],
    defaultLanguage: 'en',
    title: inAll('Bench'),
    description: inAll('Bench'),
    licence: 'CC-BY-4.0',
    contact: 'bench@bench.example',
    publish: 'draft',
    editions: [{ id: '2026', date: '2026-01-01', parts: [{ title: inAll('Studies'), studies: slugs }] }],
  };
  const partner = { id: 'library', names: inAll('Library'), country: 'RO', role: 'lead' };
  const topic = { id: 'reading', names: inAll('Reading') };
  await writeFile(path.join(folder, 'publication.yml'), stringify(publication));
  await writeFile(path.join(folder, 'partners.yml'), stringify([partner]));
  await writeFile(path.join(folder, 'topics.yml'), stringify([topic]));
}

async function writeStudy(folder: string, index: number, codes: readonly Language[]): Promise<void> {
  await mkdir(path.join(folder, 'images'), { recursive: true });
  const facts = {
    kind: 'case-study',
    originalLanguage: 'en',
    status: 'current',
    published: '2026-01-01',
    countries: ['RO'],
    partners: ['library'],
    topics: ['reading'],
    licence: 'CC-BY-4.0',
    images: [{ id: 'photo', file: 'photo.jpg', credit: 'Bench', licence: 'CC-BY-4.0' }],
  };
  await writeFile(path.join(folder, 'study.yml'), stringify(facts));
  await writeFile(path.join(folder, 'images', 'photo.jpg'), await photograph(index));
  for (const language of codes) {
    await writeFile(path.join(folder, `${language}.md`), studyText(language, index));
  }
  if (!codes.includes('ro')) return;
  const overlay = { summary: sentence('ro', seededRandom(index), 12), translation: { from: 'ro', state: 'draft' } };
  await writeFile(path.join(folder, 'ro-MD.md'), `---\n${stringify(overlay)}---\n`);
}

function studyText(language: Language, index: number): string {
  const random = seededRandom(index * 31 + languages.indexOf(language));
  const title = sentence(language, random, 5).slice(0, -1);
  const words = {
    title,
    shortTitle: `${title.slice(0, 40).replace(/\s\S*$/, '')} ${index + 1}`,
    summary: sentence(language, random, 16),
    images: { photo: { alt: sentence(language, random, 8), caption: sentence(language, random, 8) } },
    ...(language !== 'en' && { translation: { from: 'en', state: 'draft' } }),
  };
  // All languages have the same figures, because different ones would be reported.
  const figures = seededRandom(index * 31);
  const body = sections.map((id, at) => sectionText({ language, random, figures }, id, at)).join('\n');
  const notes = [1, 2, 3].map((note) => `[^${note}]: ${sentence(language, random, 12)}`).join('\n');
  return `---\n${stringify(words)}---\n\n${body}\n${notes}\n`;
}

interface Writer {
  readonly language: Language;
  readonly random: () => number;
  readonly figures: () => number;
}

function sectionText(writer: Writer, id: string, at: number): string {
  const { language, random } = writer;
  const note = at < 3 ? `[^${at + 1}]` : '';
  const half = paragraph(language, random, wordsPerSection / 2);
  const extra = id === 'results' ? table(writer) : id === 'action' ? '![](photo)\n' : '';
  const heading = sentence(language, random, 3).slice(0, -1);
  return `## ${heading} {#${id}}\n\n${half}${note}\n\n${extra}\n${paragraph(language, random, wordsPerSection / 2)}\n`;
}

function table({ language, random, figures }: Writer): string {
  const cell = (): string => sentence(language, random, 2).slice(0, -1);
  const rows = Array.from({ length: 5 }, () => `| ${cell()} | ${Math.floor(figures() * 900)} | ${cell()} |`);
  return `| ${cell()} | ${cell()} | ${cell()} |\n|---|--:|---|\n${rows.join('\n')}\n`;
}

function paragraph(language: Language, random: () => number, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; left -= 12)
    sentences.push(sentence(language, random, Math.min(12, Math.max(3, left))));
  return sentences.join('\n');
}

function sentence(language: Language, random: () => number, length: number): string {
  const list = vocabulary[language];
  const words = Array.from({ length: Math.round(length) }, () => list[Math.floor(random() * list.length)] ?? '');
  const text = words.join(' ');
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
}

/** Soft coloured noise, about as hard to compress as a photograph. */
async function photograph(index: number): Promise<Uint8Array> {
  const random = seededRandom(index + 1);
  const small = { width: 96, height: 64, channels: 3 } as const;
  const pixels = Uint8Array.from({ length: small.width * small.height * 3 }, () => Math.floor(random() * 256));
  return sharp(pixels, { raw: small })
    .resize(1200, 800, { kernel: 'cubic' })
    .blur(1.5)
    .jpeg({ quality: 82 })
    .toBuffer();
}
