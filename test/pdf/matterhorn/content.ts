/** What pages paint, by its marks: `BDC` and `BMC` open one, `EMC` closes the last. */
import { type OpenedPdf, pagesOf } from '../../helpers/opened-pdf.ts';

type Mark = 'content' | 'artifact' | 'other';

/** Calls with each line of all pages that opens a mark or paints, and the marks around it. */
function walk(opened: OpenedPdf, look: (line: string, around: readonly Mark[]) => boolean): string[] {
  return pagesOf(opened).flatMap(({ number, content }) => {
    const marks: Mark[] = [];
    return content.split('\n').flatMap((line) => {
      const isFault = look(line, marks);
      if (/(?:BDC|BMC)$/.test(line))
        marks.push(line.includes('/MCID') ? 'content' : line.startsWith('/Artifact') ? 'artifact' : 'other');
      else if (line === 'EMC') marks.pop();
      return isFault ? [`page object ${number}: ${line}`] : [];
    });
  });
}

const painting = /(?:^| )(?:Tj|TJ|Do|f\*?|F|S|s|B\*?|b\*?|sh)$/;

export const artifactsInContent = (opened: OpenedPdf): string[] =>
  walk(
    opened,
    (line, around) => /^\/Artifact .*(?:BDC|BMC)$|^\/Artifact BMC$/.test(line) && around.includes('content'),
  );

export const contentInArtifacts = (opened: OpenedPdf): string[] =>
  walk(opened, (line, around) => line.includes('/MCID') && around.includes('artifact'));

export const unmarkedContent = (opened: OpenedPdf): string[] =>
  walk(opened, (line, around) => painting.test(line) && !around.some((mark) => mark !== 'other'));
