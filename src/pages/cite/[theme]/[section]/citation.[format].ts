// A section's citation as a file for reference managers.
import type { APIRoute } from 'astro';
import { REFERENCE_FORMATS, referenceFormats, type ReferenceFormat } from '../../../../cite/reference-files.ts';
import { citeSection, sectionPaths } from '../../../../layout/cite-section.ts';

export async function getStaticPaths() {
  return (await sectionPaths()).flatMap(({ params }) => REFERENCE_FORMATS.map((format) => ({ params: { ...params, format }, props: { ...params, format } })));
}

export const GET: APIRoute<{ theme: string; section: string; format: ReferenceFormat }> = async ({ props: { theme, section, format } }) => {
  const { type, write } = referenceFormats[format];
  return new Response(write((await citeSection(theme, section)).cited), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
