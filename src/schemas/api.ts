// The published data files under /api/. Their published JSON Schemas are generated from these.
import { z } from 'zod';
import { entityKindSchema } from './entity.ts';
import { disagreementKindSchema } from './disagreement.ts';
import { figureKinds } from './figure.ts';
import { formSchema } from './source.ts';
import { statusSchema } from './claim.ts';

const version = z.literal(1).describe('The version of this shape.');

const evidence = z.array(
  z.strictObject({
    source: z.string().describe('The id of the source.'),
    quote: z.string().describe('The words, letter for letter after the published normalisation.'),
    lang: z.string().describe('BCP 47.'),
    translation: z.string().describe('Our English.'),
    note: z.string().nullable(),
    start: z.int().describe('Unicode code points of the normalised article.'),
    end: z.int().describe('Exclusive.'),
    paragraph: z.int().describe('From 1 over the non-blank lines of the original.'),
  }),
);

const lines = z.array(z.string()).describe('The independent lines of reporting that carry it.');

export const apiSchemas = {
  claims: z.strictObject({
    version,
    normalisation: z.string(),
    claims: z.array(
      z.strictObject({
        id: z.string(),
        url: z.url(),
        statement: z.string(),
        speaker: z.string().describe('The id of an entity, or of a source where its reporter speaks.'),
        speaker_name: z.string(),
        speaker_kind: z.enum([...entityKindSchema.options, 'source']),
        via: z.string().nullable(),
        status: statusSchema,
        theme: z.string(),
        lines,
        evidence,
        answers: z.array(z.string()),
        answered_by: z.array(z.string()),
        disagreements: z.array(z.string()),
        cited_in: z.array(z.strictObject({ page: z.string(), section: z.string().nullable(), url: z.url() })),
      }),
    ),
  }),
  sources: z.strictObject({
    version,
    sources: z.array(
      z.strictObject({
        id: z.string(),
        url: z.url().describe('The page about it on this site.'),
        title: z.string().nullable(),
        label: z.string(),
        publisher: z.string().nullable(),
        language: z.string(),
        form: formSchema,
        published: z.string().nullable(),
        date_note: z.string().nullable(),
        article_url: z.url().nullable(),
        line: z.string(),
        line_reason: z.string(),
        summary: z.string(),
        defects: z.array(z.string()),
        set_aside: z.array(
          z.strictObject({ from: z.string(), to: z.string(), reason: z.string(), note: z.string().nullable() }),
        ),
        file: z.strictObject({ name: z.string(), sha256: z.string(), bytes: z.int() }),
        length: z.int().describe('Code points of the normalised article.'),
        quoted_share: z.number().describe('Part of its own text that is quoted, 0 to 1.'),
        coverage: z
          .strictObject({ quoted: z.number(), covered: z.number(), set_aside: z.number() })
          .describe('Parts of its sentences, 0 to 1: with a quote, stated in full by a claim, set aside.'),
        claims: z.array(z.string()),
      }),
    ),
  }),
  sections: z.strictObject({
    version,
    sections: z.array(
      z.strictObject({
        page: z.string(),
        id: z.string(),
        title: z.string(),
        url: z.url(),
        share: z.url().nullable().describe('The address to share, with a card of its own.'),
        summary: z.string().nullable().describe('Its first sentence.'),
        words: z.int(),
        claims: z.array(z.string()),
      }),
    ),
  }),
  disagreements: z.strictObject({
    version,
    disagreements: z.array(
      z.strictObject({
        id: z.string(),
        url: z.url(),
        question: z.string(),
        kind: disagreementKindSchema,
        versions: z.array(z.strictObject({ says: z.string(), claims: z.array(z.string()), lines, evidence })),
        reading: z.string(),
        reading_claims: z.array(z.string()),
      }),
    ),
  }),
  figures: z.strictObject({
    version,
    figures: z.array(
      z.strictObject({
        id: z.string(),
        url: z.url(),
        kind: z.enum(figureKinds),
        title: z.string(),
        description: z.string().describe('What it shows, in words.'),
        caption: z.string(),
        text_claims: z.array(z.string()).describe('The claims on which description and caption rest.'),
        csv: z.url(),
        svg: z.url(),
        rows: z.array(
          z.strictObject({
            data: z
              .record(z.string(), z.union([z.string().describe('In words.'), z.number(), z.boolean(), z.null()]))
              .describe('What the row shows; its keys are those of the CSV.'),
            status: statusSchema,
            speaker: z.string().describe('The name of whoever says so.'),
            lines,
            claims: z
              .array(z.string())
              .describe('The claims that state it; status, speaker and lines are the first one’s.'),
          }),
        ),
      }),
    ),
  }),
} as const;

export type ApiName = keyof typeof apiSchemas;
export type Api<Name extends ApiName> = z.output<(typeof apiSchemas)[Name]>;
