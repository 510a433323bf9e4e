// All evidence as W3C Web Annotations: each quote selected by its words and by its position.
// https://www.w3.org/TR/annotation-model/
import type { AnnotationCollection } from '../schemas/annotations.ts';
import { sourceAddress } from './addresses.ts';
import { NORMALISATION } from './normalise.ts';
import type { LedgerClaim } from './types.ts';

/**
 * @param claims The claims whose evidence is annotated.
 * @param absolute Makes an address of the site an absolute URL.
 * @param locale The language of statements and translations.
 */
export function annotate(claims: LedgerClaim[], absolute: (address: string) => string, locale: string): AnnotationCollection {
  const id = absolute('/api/annotations.jsonld');
  const body = { type: 'TextualBody', format: 'text/plain', language: locale } as const;
  const items = claims.flatMap((claim) =>
    claim.evidence.map(({ source, quote, translation, start, end }, index): AnnotationCollection['first']['items'][number] => ({
      id: `${absolute(claim.address)}#annotation-${index + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [
        { ...body, value: claim.statement, purpose: 'describing' },
        { ...body, value: translation, purpose: 'commenting' },
      ],
      target: {
        source: absolute(sourceAddress(source)),
        selector: [
          { type: 'TextQuoteSelector', exact: quote },
          { type: 'TextPositionSelector', start, end },
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
