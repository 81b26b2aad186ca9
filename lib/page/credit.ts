import { quote, readLetters } from '@/lib/bengali/letters';
import type { CleanArticle } from './clean-article';
import { creditRules } from './credits';

/**
 * The agency or paper that an article credits: by an explicit line, else the outlet to whose report it ascribes the
 * news. An interview given to an outlet, or a remark quoted from one, is no credit.
 * @param text the clean text; the span that comes back cuts it
 */
export function findCredit(text: string): CleanArticle['credit'] {
  const letters = readLetters(text);
  for (const rule of creditRules) {
    const span = rule.find(letters.text);
    if (span) return { ...quote(letters, span), rule: rule.id };
  }
  return null;
}
