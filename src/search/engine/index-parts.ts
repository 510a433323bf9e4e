// The addresses of the files that every search needs first: pages preload them together with the interface.
import { HEAD_FILE, INDEX_FOLDER } from './format.ts';

export const indexParts: readonly string[] = [`/${INDEX_FOLDER}/${HEAD_FILE}`];
