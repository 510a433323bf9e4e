// Defines Astro's content collections: a loader and a schema for each.
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { PageMoves } from './addresses/resolve-aliases.ts';
import type {
  LedgerClaim,
  LedgerDisagreement,
  LedgerEntity,
  LedgerEvent,
  LedgerFigure,
  LedgerQuestion,
  LedgerReadings,
  LedgerSection,
  LedgerSource,
  Placed,
} from './ledger/types.ts';
import type { SectionHistory } from './addresses/section-history.ts';
import { contentDir } from './content/content-dir.ts';
import { ledgerLoaders } from './site/ledger-loaders.ts';
import type { Correction } from './schemas/correction.ts';
import { pageSchema, themeSchema } from './schemas/document.ts';
import { addressRecordSchema } from './schemas/permalink-ledger.ts';
import { sha256Schema } from './schemas/shared.ts';
import type { Site } from './schemas/site.ts';

const folder = pathToFileURL(`${contentDir()}/`);
const ledger = ledgerLoaders(contentDir());

export const collections = {
  themes: defineCollection({
    loader: glob({ pattern: '*.mdx', base: new URL('themes/', folder) }),
    schema: themeSchema,
  }),
  pages: defineCollection({ loader: glob({ pattern: '*.mdx', base: new URL('pages/', folder) }), schema: pageSchema }),
  // Entries of the ledger were validated against src/schemas/ when they were read.
  site: defineCollection({ loader: ledger('site'), schema: z.custom<Site>() }),
  claims: defineCollection({ loader: ledger('claims'), schema: z.custom<Placed<LedgerClaim>>() }),
  sources: defineCollection({ loader: ledger('sources'), schema: z.custom<Placed<LedgerSource>>() }),
  entities: defineCollection({ loader: ledger('entities'), schema: z.custom<Placed<LedgerEntity>>() }),
  events: defineCollection({ loader: ledger('events'), schema: z.custom<Placed<LedgerEvent>>() }),
  disagreements: defineCollection({ loader: ledger('disagreements'), schema: z.custom<Placed<LedgerDisagreement>>() }),
  questions: defineCollection({ loader: ledger('questions'), schema: z.custom<Placed<LedgerQuestion>>() }),
  sections: defineCollection({
    loader: ledger('sections'),
    schema: z.custom<Placed<LedgerSection & { section: string }>>(),
  }),
  figures: defineCollection({ loader: ledger('figures'), schema: z.custom<Placed<LedgerFigure>>() }),
  histories: defineCollection({ loader: ledger('histories'), schema: z.custom<SectionHistory>() }),
  addresses: defineCollection({
    loader: ledger('addresses'),
    schema: z.object({ first: z.string(), versions: addressRecordSchema, sha256: sha256Schema.nullable() }),
  }),
  moves: defineCollection({ loader: ledger('moves'), schema: z.custom<{ pages: Record<string, PageMoves> }>() }),
  readings: defineCollection({ loader: ledger('readings'), schema: z.custom<LedgerReadings>() }),
  corrections: defineCollection({ loader: ledger('corrections'), schema: z.custom<{ corrections: Correction[] }>() }),
};
