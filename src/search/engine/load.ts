// Loads the parts of the index. All of them are asked for at once; what is packed is unpacked, whoever did it first.
import { HEAD_FILE, INDEX_FOLDER, type HeadData, type UnitData } from '../format.ts';

/** @param base The folder that the site is served from. */
export async function loadHead(base: string): Promise<HeadData> {
  const head = await load(fileIn(base, HEAD_FILE));
  if (!isHead(head)) throw new Error(`${HEAD_FILE} is not the head of a search index of version 1.`);
  return head;
}

export async function loadBundle(base: string, file: string): Promise<UnitData[]> {
  const units = await load(fileIn(base, file));
  if (!Array.isArray(units)) throw new Error(`${file} is not a bundle of records.`);
  return units;
}

export const fileIn = (base: string, file: string): string => `${base.replace(/\/+$/u, '')}/${INDEX_FOLDER}/${file}`;

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A host that knows .gz as an encoding has it unpacked by the browser already.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!packed) return JSON.parse(new TextDecoder().decode(bytes));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

/** The build wrote it; this only tells a page of another kind, such as a 404, from it. */
function isHead(value: unknown): value is HeadData {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'units' in value;
}
