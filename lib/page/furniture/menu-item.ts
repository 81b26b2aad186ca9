import type { FurnitureRule } from './rule';

/** • আন্তর্জাতিক; 4. আইন আদালত. A listed line that says a whole sentence is a paragraph. */
export const menuItem: FurnitureRule = {
  id: 'menu-item',
  verdict: 'no-title',
  applies: ({ listed, prose }) => listed && !prose,
};
