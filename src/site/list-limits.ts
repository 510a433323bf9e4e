// Lists longer than this divide into pages, so that no page grows with the size of the site.
export const LARGEST_LIST = 500;
