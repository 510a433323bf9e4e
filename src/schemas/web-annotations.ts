// The evidence as W3C Web Annotations, limited to the part of the model used here.
// https://www.w3.org/TR/annotation-model/
import { z } from 'zod';

const bodySchema = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string().min(1),
  format: z.literal('text/plain'),
  language: z.string(),
  purpose: z
    .enum(['describing', 'commenting'])
    .describe('describing: the claim; commenting: our translation of the words.'),
});

const annotationSchema = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.literal('linking'),
  body: z.array(bodySchema).min(1),
  target: z.strictObject({
    source: z.url().describe('The page about the article on this site; the article itself is not republished.'),
    selector: z.tuple([
      z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string().min(1) }),
      z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(1) }),
    ]),
  }),
});

export const annotationsSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  summary: z.string().describe('How the text was normalised before positions were counted.'),
  total: z.int().min(0),
  first: z.strictObject({
    id: z.url(),
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotationSchema),
  }),
});
export type AnnotationCollection = z.output<typeof annotationsSchema>;
