// Serves the citation of every page as CSL-JSON.
import type { APIRoute } from 'astro';
import { referenceFormats } from '../cite/reference-files.ts';
import { citablePages, citePage } from '../site/page-citation.ts';

const { type, write } = referenceFormats.json;

export const getStaticPaths = () => citablePages('json');

export const GET: APIRoute<{ address: string }> = async ({ props: { address } }) =>
  new Response(write(await citePage(address)), { headers: { 'content-type': `${type}; charset=utf-8` } });
