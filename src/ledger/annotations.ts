// Converts all evidence to W3C Web Annotations that select each quote by text and by position.
// https://www.w3.org/TR/annotation-model/
import type { AnnotationCollection } from '../schemas/web-annotations.ts';
import { noteAnchor, sourceAddress } from '../addresses/addresses.ts';
import { NORMALISATION } from '../text/normalise.ts';
import type { LedgerClaim, LedgerDisagreement, LedgerEvidence } from './types.ts';

/** Evidence, with the text it supports and the address of that text. */
interface Annotated {
  address: string;
  says: string;
  evidence: LedgerEvidence[];
}

/**
 * @param claims The claims whose evidence is annotated.
 * @param disagreements The disagreements whose versions are annotated.
 * @param absolute Converts an address on the site to an absolute URL.
 * @param locale The language of statements and translations.
 */
export function annotate(
  claims: LedgerClaim[],
  disagreements: LedgerDisagreement[],
  absolute: (address: string) => string,
  locale: string,
): AnnotationCollection {
  const id = absolute('/api/annotations.jsonld');
  const body = { type: 'TextualBody', format: 'text/plain', language: locale } as const;
  const annotated: Annotated[] = [
    ...claims.map(({ id: claim, address, statement, evidence }) => ({
      address: `${address}#${noteAnchor(claim)}`,
      says: statement,
      evidence,
    })),
    ...disagreements.flatMap(({ id: disagreement, versions }) =>
      versions.map(({ says, evidence }, index) => ({
        address: `/disagreements/#n-${disagreement}-${index + 1}`,
        says,
        evidence,
      })),
    ),
  ];
  const items = annotated.flatMap(({ address, says, evidence }) =>
    evidence.map(
      ({ source, quote, translation, start, end }, index): AnnotationCollection['first']['items'][number] => ({
        id: `${id}#${address.slice(address.indexOf('#') + 1)}-${index + 1}`,
        type: 'Annotation',
        motivation: 'linking',
        body: [
          { ...body, value: says, purpose: 'describing' },
          { ...body, value: translation, purpose: 'commenting' },
        ],
        target: {
          source: absolute(sourceAddress(source)),
          selector: [
            { type: 'TextQuoteSelector', exact: quote },
            { type: 'TextPositionSelector', start, end },
          ],
        },
      }),
    ),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'The evidence of every claim and of every version of a disagreement',
    summary: NORMALISATION,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
