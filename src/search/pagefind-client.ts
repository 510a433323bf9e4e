// The part of Pagefind's browser interface that is used here.
export interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string; excerpt: string; content: string; meta: Record<string, string> }> }[] }>;
}
