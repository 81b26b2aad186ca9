import type { PublishedDay } from '../clean-article';
import { agencyDateline } from './agency-dateline';
import { deskSlug } from './desk-slug';

/** The day that a text itself gives as its own, where no stamp does: at its head, or at its end. */
export const bodyDay = (text: string): PublishedDay | null => agencyDateline(text) ?? deskSlug(text);
