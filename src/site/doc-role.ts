// Adds DPUB-ARIA roles, which Astro's types lack.
// https://www.w3.org/TR/dpub-aria-1.1/

export function docRole(role: 'noteref' | 'backlink' | 'endnotes'): Record<'role', never> {
  return { role: `doc-${role}` as never };
}
