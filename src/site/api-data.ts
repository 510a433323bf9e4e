// Builds the published data from the collections.
import { tableOf } from '../figures/figure-table.ts';
import { claimAddress, disagreementAddress, figureFile, shareAddress } from '../addresses/addresses.ts';
import { NORMALISATION } from '../text/normalise.ts';
import { notesIn, withoutNotes } from '../prose/prose-blocks.ts';
import type { Api, ApiName } from '../schemas/api.ts';
import { absolute } from './href.ts';
import { getSite, inOrder } from './queries.ts';

const round = (share: number): number => Number(share.toFixed(4));

export const apiData: { [Name in ApiName]: () => Promise<Api<Name>> } = {
  claims: async () => ({
    version: 1,
    normalisation: NORMALISATION,
    claims: (await inOrder('claims')).map((claim) => ({
      id: claim.id,
      url: absolute(claimAddress(claim.id)),
      statement: claim.statement,
      speaker: claim.speaker.id,
      speaker_name: claim.speaker.name,
      speaker_kind: claim.speaker.kind,
      via: claim.via?.id ?? null,
      status: claim.status,
      theme: claim.theme,
      lines: claim.lines,
      evidence: claim.evidence,
      answers: claim.answers,
      answered_by: claim.answeredBy,
      disagreements: claim.disagreements,
      cited_in: claim.citedIn.map(({ page, section, address }) => ({ page, section, url: absolute(address) })),
    })),
  }),
  sources: async () => ({
    version: 1,
    sources: (await inOrder('sources')).map((source) => ({
      id: source.id,
      url: absolute(source.address),
      title: source.title,
      label: source.label,
      publisher: source.publisher,
      language: source.language,
      form: source.form,
      published: source.published,
      date_note: source.dateNote,
      article_url: source.url,
      line: source.line,
      line_reason: source.lineReason,
      summary: source.summary,
      defects: source.defects,
      set_aside: source.setAside.map(({ from, to, reason, note }) => ({ from, to, reason, note: note ?? null })),
      file: source.file,
      length: source.length,
      quoted_share: round(source.quotedShare),
      coverage: {
        quoted: round(source.coverage.quoted),
        covered: round(source.coverage.covered),
        set_aside: round(source.coverage.setAside),
      },
      claims: source.claims,
    })),
  }),
  sections: async () => ({
    version: 1,
    sections: (await inOrder('sections')).map(({ page, theme, section, title, address, summary, words, claims }) => ({
      page,
      id: section,
      title,
      url: absolute(address),
      share: absolute(shareAddress(theme, section)),
      summary,
      words,
      claims,
    })),
  }),
  disagreements: async () => ({
    version: 1,
    disagreements: (await inOrder('disagreements')).map(({ id, question, kind, versions, reading }) => ({
      id,
      url: absolute(disagreementAddress(id)),
      question,
      kind,
      versions,
      reading: withoutNotes(reading),
      reading_claims: notesIn(reading),
    })),
  }),
  figures: async () => {
    const { site, words } = await getSite();
    return {
      version: 1,
      figures: (await inOrder('figures')).map((figure) => ({
        id: figure.id,
        url: absolute(figure.address),
        kind: figure.kind,
        title: figure.title,
        description: withoutNotes(figure.description),
        caption: withoutNotes(figure.caption),
        text_claims: [...new Set(notesIn(`${figure.description} ${figure.caption}`))],
        csv: absolute(figureFile(figure.id, 'csv')),
        svg: absolute(figureFile(figure.id, 'svg')),
        rows: tableOf(figure, { words, locale: site.language }).rows.map(
          ({ data, status, speaker, lines, claims }) => ({ data, status, speaker, lines, claims }),
        ),
      })),
    };
  },
};
