// Serves the citation of a section as BibTeX.
import { sectionPaths } from '../../../../site/section-citation.ts';
import { citationFile } from '../../../../site/citation-file.ts';

export const getStaticPaths = sectionPaths;
export const GET = citationFile('bib');
