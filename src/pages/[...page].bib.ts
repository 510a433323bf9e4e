// Serves the citation of every page as BibTeX.
import type { APIRoute } from 'astro';
import { referenceFormats } from '../cite/reference-files.ts';
import { citablePages, citePage } from '../site/page-citation.ts';

const { type, write } = referenceFormats.bib;

export const getStaticPaths = () => citablePages('bib');

export const GET: APIRoute<{ address: string }> = async ({ props: { address } }) =>
  new Response(write(await citePage(address)), { headers: { 'content-type': `${type}; charset=utf-8` } });
