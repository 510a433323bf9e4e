// The largest list on one page: longer ones are split into several pages, so that no page grows with the site.
export const LARGEST_LIST = 500;
