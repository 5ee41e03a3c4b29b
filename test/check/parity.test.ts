import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import sharp from 'sharp';
import { build } from '../../src/build/build.ts';
import { checkPublication } from '../../src/check/check.ts';
import { checkPictures } from '../../src/check/check-pictures.ts';
import { folderSource } from '../../src/check/publication-source.ts';
import { noCache } from '../../src/jobs/cache.ts';
import { type Problem, sortProblems } from '../../src/problems/problem.ts';
import { changedPublication, replaceIn } from '../helpers/fixture-publication.ts';
import { wordFile } from '../helpers/make-archive.ts';

/** Whatever stops a build is found by `check`, with the same words at the same place. */
interface Case {
  readonly what: string;
  /** Files over those of the minimal publication. */
  readonly write?: () => Promise<Readonly<Record<string, string | Uint8Array>>>;
  /** What else is done to its folder. */
  readonly change?: (root: string) => Promise<void>;
  readonly code: string;
}

const study = 'content/case-studies/city-library/study.yml';
const news = 'content/news/open-day/item.yml';
const about = 'content/pages/about/en.md';
const handout = 'content/case-studies/city-library/documents/handout.pdf';
const plan = 'content/case-studies/city-library/images/plan.svg';

const page =
  (body: string, title = 'About us') =>
  async () => ({ [about]: `---\ntitle: ${title}\n---\n\n${body}\n` });
const inStudy = (from: string, to: string) => async () => ({ [study]: await replaceIn(study, [from, to]) });
const inNews =
  (...pairs: (readonly [string, string])[]) =>
  async () => ({ [news]: await replaceIn(news, ...pairs) });
const at = (root: string, file: string): string => path.join(root, file);

/** A logo, which no rule looks into. */
const withLogo = (file: string, bytes: string | Uint8Array) => async () => ({
  [`content/${file}`]: bytes,
  'content/publication.yml': await replaceIn('content/publication.yml', [
    'theme:\n',
    `theme:\n  logo: { file: ${file}, licence: CC-BY-4.0, credit: North Library }\n`,
  ]),
});

const fonts = path.join(import.meta.dirname, '../fixtures/second-network/content/fonts');
const ownFont = async () => ({
  'content/fonts/Literata.ttf': await readFile(path.join(fonts, 'Literata-Regular.ttf')),
  'content/publication.yml': await replaceIn('content/publication.yml', [
    'theme:\n',
    'theme:\n  fonts: { serif: { family: Literata, licence: OFL-1.1, licenceFile: fonts/OFL.txt, regular: fonts/Literata.ttf, bold: fonts/Literata.ttf } }\n',
  ]),
});

const halfJpeg = async (): Promise<Uint8Array> => {
  const whole = await sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: '#345',
      noise: { type: 'gaussian', mean: 90, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();
  return whole.subarray(0, whole.length / 2);
};

const cases: readonly Case[] = [
  { what: 'letters of another script', write: page('Our partner is საქართველო.'), code: 'script-uncovered' },
  { what: 'letters in a title', write: page('Text.', 'About Հայաստան'), code: 'script-uncovered' },
  { what: 'an emoji', write: page('Welcome 📚'), code: 'character-uncovered' },
  { what: 'a sign written as an entity', write: page('Welcome &#128218;'), code: 'character-uncovered' },
  {
    what: 'a formula with a sign',
    write: page('```math\n<math alttext="a"><mo>🂡</mo></math>\n```'),
    code: 'character-uncovered',
  },
  {
    what: 'a name in a list',
    write: async () => ({ 'content/people.yml': await replaceIn('content/people.yml', ['Ana', 'アナ']) }),
    code: 'script-uncovered',
  },
  {
    what: 'a word in a drawing',
    write: async () => ({ [plan]: await replaceIn(plan, ['</svg>', '<text x="1" y="9">ფ</text></svg>']) }),
    code: 'script-uncovered',
  },
  {
    what: 'a logo that is cut off',
    write: async () => (await withLogo('logo.jpg', await halfJpeg()))(),
    code: 'image-unreadable',
  },
  {
    what: 'a logo that draws nothing',
    write: withLogo('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    code: 'svg-empty',
  },
  {
    what: 'a logo that is a page',
    write: withLogo('logo.png', '<!doctype html><p>Not found</p>'),
    code: 'image-wrong-type',
  },
  { what: 'a drawing that is no drawing', write: async () => ({ [plan]: 'no drawing' }), code: 'image-unreadable' },
  { what: 'an empty picture', write: async () => ({ [plan]: '' }), code: 'image-unreadable' },
  {
    what: 'an address cut off',
    write: inStudy('https://library.example/project', 'https://library.example/%D0%B'),
    code: 'address-percent',
  },
  { what: 'an address with two signs', write: page('See <https://library.example/#/map#x>.'), code: 'address-hash' },
  {
    what: 'an address with a port too high',
    write: page('See [it](https://library.example:99999/).'),
    code: 'address-host',
  },
  {
    what: 'an address of an unknown kind',
    write: page('See [it](gopher://library.example/).'),
    code: 'link-forbidden',
  },
  {
    what: 'an address with a space in a field',
    write: inStudy('https://library.example/project', 'https://library.example/a b'),
    code: 'field-format',
  },
  {
    what: 'an hour that is skipped',
    write: inNews(['2021-05-10T10:00', '2021-03-28T03:30'], ['2021-05-09T18:00', '2021-03-01T10:00']),
    code: 'time-skipped',
  },
  { what: 'an hour that no day has', write: inNews(['2021-05-10T12:00', '2021-05-10T24:00']), code: 'field-format' },
  { what: 'a day that no year has', write: inNews(['2021-05-09T18:00', '2021-02-29T18:00']), code: 'field-format' },
  {
    what: 'a document that is a program',
    write: async () => ({ [handout]: 'MZ\u0000\u0003' }),
    code: 'document-wrong-type',
  },
  {
    what: 'a document with a script',
    write: async () => ({ [handout]: '%PDF-1.4\n1 0 obj << /S /JavaScript /JS (x) >> endobj\n%%EOF\n' }),
    code: 'document-active',
  },
  {
    what: 'a document with macros',
    write: async () => ({
      ...(await inStudy('handout.pdf', 'handout.docx')()),
      [handout.replace('pdf', 'docx')]: wordFile([{ name: 'word/vbaProject.bin', content: 'x' }]),
    }),
    code: 'document-macros',
  },
  {
    what: 'two sections of one id',
    write: page('## One {#part}\n\nA.\n\n## Two {#part}\n\nB.'),
    code: 'section-duplicate',
  },
  { what: 'a formula of Word', write: page('```math\n<m:oMath/>\n```'), code: 'math-office' },
  {
    what: 'a folder with the name of a picture',
    change: async (root) => {
      await rm(at(root, plan));
      await mkdir(at(root, plan));
    },
    code: 'file-is-folder',
  },
  {
    what: 'a licence of a font that is larger than any',
    write: async () => ({
      ...(await ownFont()),
      'content/fonts/OFL.txt': Buffer.alloc(60_000_001, 'x'),
    }),
    code: 'file-too-large',
  },
  {
    what: 'a document that is a link to nothing',
    change: async (root) => {
      await rm(at(root, handout));
      await symlink('nowhere.pdf', at(root, handout));
    },
    code: 'file-is-link',
  },
  {
    what: 'a folder that is a link to itself',
    change: (root) => symlink('.', at(root, 'content/pages/loop')),
    code: 'file-is-link',
  },
];

const isRoot = process.getuid?.() === 0;
const unreadable: readonly Case[] = [plan, handout, about, study, 'content/pages'].map((file) => ({
  what: `no permission to read ${file}`,
  change: (root) => chmod(at(root, file), 0o000),
  code: 'file-unreadable',
}));

const seen = (problems: readonly Problem[]) =>
  sortProblems(problems)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, column, params }) => ({ code, file, line, column, params }));

async function checkBoth(context: TestContext, { write, change, code }: Case): Promise<void> {
  const root = await changedPublication(context, { write: await write?.() });
  await change?.(root);
  const contentDir = path.join(root, 'content');
  const localeDirs = [path.join(root, 'locales')];
  try {
    const source = folderSource(contentDir, localeDirs);
    const { content, problems } = await checkPublication(source);
    const checked = [...problems, ...(content ? await checkPictures(source.content, content, noCache) : [])];
    const outDir = path.join(root, 'build');
    const options = {
      contentDir,
      localeDirs,
      outDir,
      only: ['epub'] as const,
      languages: ['en'],
      browser: undefined,
      useCache: false,
    };
    const built = await build(options, () => undefined);
    assert.equal(built.report, undefined, 'nothing is built');
    assert.deepEqual(seen(built.problems), seen(checked));
    assert.ok(
      seen(checked).some((each) => each.code === code),
      seen(checked)
        .map((each) => each.code)
        .join(),
    );
  } finally {
    if (change) await chmodBack(root);
  }
}

/** The folder is removed afterwards, which needs to read it. */
async function chmodBack(root: string): Promise<void> {
  for (const file of [plan, handout, about, study, 'content/pages'])
    await chmod(at(root, file), 0o755).catch(() => undefined);
}

for (const each of cases)
  test(`${each.what} is refused by check and by build with the same words`, (context) => checkBoth(context, each));
for (const each of unreadable)
  test(
    `${each.what} is refused by both`,
    { skip: isRoot && 'root may read everything, so a permission cannot be missing' },
    (context) => checkBoth(context, each),
  );
