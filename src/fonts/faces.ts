// The faces of the site: which file of which package, and what of it is kept.
import { createRequire } from 'node:module';

export interface Face {
  /** A file of a package. */
  file: string;
  weight: string;
  style: 'normal';
  /** OpenType features that are kept besides ligatures, kerning and the placing of marks. */
  features: string[];
  /** Axes of a variable face and how much of them is kept. */
  axes?: Record<string, number | { min: number; max: number }>;
}

/**
 * By family. Headings are set in the cut for larger sizes. Only the text face carries small capitals and old-style
 * figures, which cost 4 kB a face; the figures of the sans are tabular by themselves.
 */
export const families: Record<string, Face[]> = {
  'Source Serif 4': [
    {
      file: 'source-serif/TTF/SourceSerif4-Regular.ttf',
      weight: '400',
      style: 'normal',
      features: ['onum', 'pnum', 'smcp'],
    },
    { file: 'source-serif/TTF/SourceSerif4Subhead-Semibold.ttf', weight: '600', style: 'normal', features: [] },
  ],
  'Source Sans 3': [
    {
      file: 'source-sans/VF/SourceSans3VF-Upright.ttf',
      weight: '400 600',
      style: 'normal',
      features: [],
      axes: { wght: { min: 400, max: 600 } },
    },
  ],
};

/** Where a face lies on this machine. */
export function pathOf({ file }: Pick<Face, 'file'>): string {
  return createRequire(import.meta.url).resolve(file);
}
