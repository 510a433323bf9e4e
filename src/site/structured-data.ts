// Describes pages in the vocabulary of schema.org, as JSON-LD.
import type { Article, Claim, CreativeWork, Quotation, WebPage, WithContext } from 'schema-dts';
import type { LedgerClaim, LedgerSource } from '../ledger/types.ts';
import type { Site } from '../schemas/site.ts';
import { absolute } from './href.ts';

interface Described {
  title: string;
  description: string;
  address: string;
}

/** Describes a source as a cited work, leaving out what its text does not give. */
function sourceWork(source: LedgerSource): CreativeWork {
  return {
    '@type': 'CreativeWork',
    '@id': absolute(source.address),
    name: source.title ?? source.label,
    inLanguage: source.language,
    ...(source.publisher === null ? {} : { publisher: { '@type': 'Organization', name: source.publisher } }),
    ...(source.published === null ? {} : { datePublished: source.published }),
  };
}

export function describePage({ title, description, address }: Described, site: Site): WithContext<WebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': absolute(address),
    name: title,
    description,
    inLanguage: site.language,
    license: site.licence.url,
    isPartOf: { '@type': 'WebSite', '@id': absolute('/'), name: site.name },
  };
}

/** @param dates When the text was first published and last changed, according to the permalink ledger. */
export function describeArticle(
  { title, description, address }: Described,
  site: Site,
  sources: LedgerSource[],
  dates: { published: string; changed: string },
): WithContext<Article> {
  const works = sources.map(sourceWork);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': absolute(address),
    headline: title,
    description,
    inLanguage: site.language,
    license: site.licence.url,
    datePublished: dates.published,
    dateModified: dates.changed,
    isPartOf: { '@type': 'WebSite', '@id': absolute('/'), name: site.name },
    ...(site.operator === null ? {} : { publisher: { '@type': 'Organization', name: site.operator } }),
    citation: works,
    isBasedOn: works.map((work) => ({ '@id': String(work['@id']) })),
  };
}

export function describeClaim(claim: LedgerClaim, site: Site): WithContext<Claim> {
  const quotations = claim.evidence.map((evidence): Quotation => ({
    '@type': 'Quotation',
    text: evidence.quote,
    inLanguage: evidence.lang,
    isPartOf: { '@id': absolute(`/sources/${evidence.source}/`) },
  }));
  const speaks = { person: 'Person', organisation: 'Organization' } as const;
  const author =
    claim.speaker.kind === 'person' || claim.speaker.kind === 'organisation'
      ? { author: { '@type': speaks[claim.speaker.kind], name: claim.speaker.name } }
      : {};
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': absolute(claim.address),
    text: claim.statement,
    creativeWorkStatus: claim.status,
    inLanguage: site.language,
    license: site.licence.url,
    ...author,
    citation: quotations,
    isBasedOn: [...new Set(claim.evidence.map(({ source }) => source))].map((source) => ({
      '@id': absolute(`/sources/${source}/`),
    })),
  };
}
