// Serves the data files and their JSON Schemas.
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { apiData } from '../../site/api-data.ts';
import { apiSchemas, type ApiName } from '../../schemas/api.ts';

const names = Object.keys(apiSchemas) as ApiName[];

export function getStaticPaths() {
  return names.flatMap((name) => [
    { params: { file: name }, props: { name, schema: false } },
    { params: { file: `${name}.schema` }, props: { name, schema: true } },
  ]);
}

export const GET: APIRoute<{ name: ApiName; schema: boolean }> = async ({ props: { name, schema } }) => {
  const data = schema
    ? z.toJSONSchema(apiSchemas[name], { target: 'draft-2020-12' })
    : apiSchemas[name].parse(await apiData[name]());
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
