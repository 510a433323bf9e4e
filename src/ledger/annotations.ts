// All evidence as W3C Web Annotations: each quote selected by its words and by its position.
// https://www.w3.org/TR/annotation-model/
import { NORMALISATION } from './normalise.ts';
import type { LedgerClaim } from './types.ts';

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'linking';
  body: { type: 'TextualBody'; value: string; format: 'text/plain'; language: string; purpose: 'commenting' }[];
  target: {
    source: string;
    selector: [{ type: 'TextQuoteSelector'; exact: string }, { type: 'TextPositionSelector'; start: number; end: number }];
  };
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationCollection';
  label: string;
  /** Of the positions: how the text was normalised before they were counted. */
  summary: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
}

/**
 * @param claims The claims whose evidence is annotated.
 * @param absolute Makes an address of the site an absolute URL.
 * @param locale The language of the translations.
 */
export function annotate(claims: LedgerClaim[], absolute: (address: string) => string, locale: string): AnnotationCollection {
  const id = absolute('/api/annotations.jsonld');
  const items = claims.flatMap((claim) =>
    claim.evidence.map((evidence, index): Annotation => ({
      id: `${absolute(claim.address)}#annotation-${index + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [
        { type: 'TextualBody', value: claim.statement, format: 'text/plain', language: locale, purpose: 'commenting' },
        { type: 'TextualBody', value: evidence.translation, format: 'text/plain', language: locale, purpose: 'commenting' },
      ],
      target: {
        source: absolute(`/sources/${evidence.source}/`),
        selector: [
          { type: 'TextQuoteSelector', exact: evidence.quote },
          { type: 'TextPositionSelector', start: evidence.start, end: evidence.end },
        ],
      },
    })),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'The evidence of every claim',
    summary: NORMALISATION,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
