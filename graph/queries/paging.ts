/** How many rows a page of any list has. */
export const PAGE_SIZE = 50;

/** How many pages hold so many rows; at least 1. @param size rows a page */
export const pagesOf = (total: number, size = PAGE_SIZE): number => Math.max(1, Math.ceil(total / size));

/** `$skip` and `$limit` of a page. @param page from 1 */
export const pageOf = (page: number): { skip: number; limit: number } => ({
  skip: (page - 1) * PAGE_SIZE,
  limit: PAGE_SIZE,
});
