// A section’s citation as BibTeX.
import { sectionPaths } from '../../../../layout/cite-section.ts';
import { citationFile } from '../../../../layout/citation-file.ts';

export const getStaticPaths = sectionPaths;
export const GET = citationFile('bib');
