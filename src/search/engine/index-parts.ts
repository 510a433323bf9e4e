// The files that every search needs first, by their addresses: asked for together with the interface, not after it. The engine fetches them again, from what has come by then.
import { HEAD_FILE, INDEX_FOLDER } from './format.ts';

export const indexParts: readonly string[] = [`/${INDEX_FOLDER}/${HEAD_FILE}`];
