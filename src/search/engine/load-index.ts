// Loads the parts of the index, line by line as they come; what is packed is unpacked, whoever did it first.
import { HEAD_FILE, INDEX_FOLDER, type HeadData, type RecordsLine } from './format.ts';

/**
 * @param base The folder that the site is served from.
 * @returns The head, and what follows it in its file.
 * @throws Where it cannot be had, or is something else.
 */
export async function loadHead(base: string): Promise<{ head: HeadData; records: AsyncIterable<RecordsLine> }> {
  const lines = readLines(fileIn(base, HEAD_FILE));
  const { value: head } = await lines.next();
  if (!isHead(head)) throw new Error(`${HEAD_FILE} is not the head of a search index of version 2.`);
  return { head, records: recordsIn(lines) };
}

/** @throws While it is read, where it cannot be had, or is something else. */
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

/** The lines of a file, each parsed as soon as it has come. */
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

/** A host that knows .gz as an encoding has it unpacked by the browser already. */
async function unpacked(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const [beginning, whole] = body.tee();
  const reader = beginning.getReader();
  const { value } = await reader.read();
  // It ends with the other branch: nobody waits for that here.
  void reader.cancel();
  // No JSON begins as a gzip file does.
  return value?.[0] === 0x1f ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
}

/** The build wrote it; this only tells a page of another kind, such as a 404, from it. */
function isHead(value: unknown): value is HeadData {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 2 && 'units' in value;
}

function isRecordsLine(value: unknown): value is RecordsLine {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'object';
}
