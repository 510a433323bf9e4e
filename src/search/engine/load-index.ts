// Loads the files of the index and parses each line as soon as it arrives.
import { HEAD_FILE, INDEX_FOLDER, type HeadData, type RecordsLine } from './format.ts';

/**
 * @param base The folder that the site is served from.
 * @returns The head, and the records that follow it in its file.
 * @throws If the file cannot be loaded, or is something else.
 */
export async function loadHead(base: string): Promise<{ head: HeadData; records: AsyncIterable<RecordsLine> }> {
  const lines = readLines(fileIn(base, HEAD_FILE));
  const { value: head } = await lines.next();
  if (!isHead(head)) throw new Error(`${HEAD_FILE} is not the head of a search index of version 2.`);
  return { head, records: recordsIn(lines) };
}

/** @throws While it is read, if the file cannot be loaded, or is something else. */
export function loadBundle(base: string, file: string): AsyncIterable<RecordsLine> {
  return recordsIn(readLines(fileIn(base, file)));
}

const fileIn = (base: string, file: string): string => `${base.replace(/\/+$/u, '')}/${INDEX_FOLDER}/${file}`;

async function* recordsIn(lines: AsyncIterable<unknown>): AsyncGenerator<RecordsLine> {
  for await (const line of lines) {
    if (!isRecordsLine(line)) throw new Error('A line of the search index holds no records.');
    yield line;
  }
}

/** The lines of a file, each parsed as soon as it arrives. */
async function* readLines(address: string): AsyncGenerator<unknown, undefined> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address} answered ${response.status}.`);
  const reader = (await unpacked(response.body)).pipeThrough(new TextDecoderStream()).getReader();
  let begun = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const [end = '', ...others] = next.value.split('\n');
    begun += end;
    for (const line of others) {
      yield JSON.parse(begun);
      begun = line;
    }
  }
  yield JSON.parse(begun);
}

/** Unpacks a file, unless the host declared gzip as its encoding and the browser has done so. */
async function unpacked(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const [beginning, whole] = body.tee();
  const reader = beginning.getReader();
  const { value } = await reader.read();
  // It ends together with the other branch, so there is nothing to wait for.
  void reader.cancel();
  // JSON never begins with the first byte of a gzip file.
  return value?.[0] === 0x1f ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}

/** The build wrote the file; this only detects another one in its place, such as a 404 page. */
function isHead(value: unknown): value is HeadData {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 2 && 'units' in value;
}

function isRecordsLine(value: unknown): value is RecordsLine {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'object';
}
