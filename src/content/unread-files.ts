// Finds what may be missing only because its file could not be read, so that one fault is reported once.
import type { Content } from './read-content.ts';

/** The first segment of an address → the content file or folder that its entries come from. */
const CONTENT_OF: Record<string, string> = {
  themes: 'themes/',
  claims: 'claims/',
  sources: 'sources/',
  people: 'entities/',
  timeline: 'events.yaml',
  disagreements: 'disagreements.yaml',
  questions: 'questions.yaml',
  figures: 'figures/',
};

/** Files with many entries: if one is unread, its entries are unknown. */
const MULTI_ENTRY = new Set(['claims/', 'events.yaml', 'disagreements.yaml', 'questions.yaml']);

/** Whether a file with this name or folder could not be read: `claims/`, `events.yaml`. */
export function isUnread({ unread }: Content, home: string): boolean {
  return [...unread].some((name) => name.startsWith(home));
}

/** Whether an address may be missing only because its content could not be read. */
export function addressIsUnread(content: Content, address: string): boolean {
  const [path = '', fragment] = address.split('#');
  const [first = 'home', second] = path.split('/').filter((step) => step !== '');
  const home = CONTENT_OF[first];
  if (content.faulty.has(home === undefined ? first : (second ?? fragment ?? ''))) return true;
  return home !== undefined && MULTI_ENTRY.has(home) && isUnread(content, home);
}
