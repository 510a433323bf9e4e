// Roles of the Digital Publishing module of ARIA, which Astro's types do not know.
// https://www.w3.org/TR/dpub-aria-1.1/

export function docRole(role: 'noteref' | 'backlink' | 'endnotes'): Record<'role', never> {
  return { role: `doc-${role}` as never };
}
