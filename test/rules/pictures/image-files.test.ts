import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  documentsExist,
  imageFilesExist,
  imageFilesListed,
  logosExist,
} from '../../../src/rules/pictures/image-files.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const folder = 'case-studies/city-library';
const study = `${folder}/study.yml`;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

test('a missing picture is reported with the pictures beside it, without texts and data', async () => {
  assert.deepEqual(
    await findingsOf(imageFilesExist, {
      [study]: [['file: plan.svg', 'file: garden.svg']],
      [`${folder}/images/door.svg`]: svg,
      [`${folder}/images/deep/inside.svg`]: svg,
      [`${folder}/images/notes.md`]: 'x',
      [`${folder}/images/list.YAML`]: 'x',
    }),
    [
      'city-library/study.yml:28:11 image-missing image=case-studies/city-library/images/garden.svg suggestion=door.svg, plan.svg',
    ],
  );
});

test('the case of letters in a file name must match', async () => {
  assert.deepEqual(await findingsOf(imageFilesExist, { [study]: [['file: plan.svg', 'file: PLAN.svg']] }), [
    'city-library/study.yml:28:11 file-name-case written=case-studies/city-library/images/PLAN.svg actual=case-studies/city-library/images/plan.svg',
  ]);
  assert.deepEqual(await findingsOf(documentsExist, { [study]: [['file: handout.pdf', 'file: Handout.pdf']] }), [
    'city-library/study.yml:36:11 file-name-case written=case-studies/city-library/documents/Handout.pdf actual=case-studies/city-library/documents/handout.pdf',
  ]);
});

test('documents must exist and have an allowed type', async () => {
  assert.deepEqual(
    await findingsOf(documentsExist, {
      [study]: [
        [
          'file: handout.pdf',
          'file: lost.pdf\n  - { id: b, file: page.html }\n  - { id: c, file: SUM.XLSX }\n  - { id: d }\n  - { id: e, file: handout.pdf }',
        ],
      ],
      [`${folder}/documents/SUM.XLSX`]: 'x',
      [`${folder}/documents/page.html`]: 'x',
    }),
    [
      'city-library/study.yml:36:11 document-missing document=case-studies/city-library/documents/lost.pdf',
      'city-library/study.yml:37:20 document-type document=page.html allowed=pdf, docx, xlsx, pptx, odt, ods, odp, epub, txt, csv',
    ],
  );
});

test('logos of the publication and of partners, and emblems of funders, must exist', async () => {
  assert.deepEqual(
    await findingsOf(logosExist, {
      'publication.yml': [
        ['theme:\n', 'theme:\n  logo: { file: logo.svg, darkFile: logos/dark.svg, licence: CC0-1.0 }\n'],
      ],
      'partners.yml': [['role: lead', 'role: lead\n  logo: { file: logos/north.svg, licence: CC0-1.0 }']],
      'funders.yml': [
        ['  acknowledgement:', '  emblem: { file: logos/councl.svg, licence: CC0-1.0 }\n  acknowledgement:'],
      ],
      'logos/council.svg': svg,
      'logos/north.svg': svg,
      'logo.svg/a.svg': svg,
    }),
    [
      'logo.svg:1:1 file-is-folder',
      'publication.yml:27:37 image-missing image=logos/dark.svg suggestion=council.svg, north.svg',
      'funders.yml:7:19 image-missing image=logos/councl.svg suggestion=council.svg',
    ],
  );
});

test('an unlisted picture in a study’s folder is reported; a renamed one is only reported as missing', async () => {
  const more = { [`${folder}/images/door.svg`]: svg, [`${folder}/images/PLAN.SVG`]: svg } as const;
  assert.deepEqual(await findingsOf(imageFilesListed, more), [
    'city-library/images/door.svg:1:1 image-unlisted image=door.svg',
  ]);
  const renamed = { ...more, [study]: [['file: plan.svg', 'file: plans.svg']] } as const;
  assert.deepEqual(await findingsOf(imageFilesListed, { ...renamed, [`${folder}/images/PLAN.SVG`]: 'removed' }), [
    'city-library/images/door.svg:1:1 image-unlisted image=door.svg',
  ]);
});

test('unlisted pictures are not reported if the list is faulty or the facts are missing', async () => {
  const more = { [`${folder}/images/door.svg`]: svg } as const;
  for (const [from, to] of [
    ['images:', 'imagse:'],
    ['file: plan.svg', 'file: [a]'],
    ['  - id: plan', '  - id: Plan A'],
    ['[literacy]', '[literacy'],
  ] as const)
    assert.deepEqual(await findingsOf(imageFilesListed, { ...more, [study]: [[from, to]] }), [], to);
  assert.deepEqual(await findingsOf(imageFilesListed, { ...more, [study]: [['countries:', 'counties:']] }), [
    'city-library/images/door.svg:1:1 image-unlisted image=door.svg',
  ]);
});
