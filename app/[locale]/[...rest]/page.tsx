import { missing } from '@/app/missing';
import { notFoundMetadata } from '@/app/share/not-found';

export const generateMetadata = notFoundMetadata;

/** Any other address: the not-found page in the reader's language. */
export default async function NoSuchPage() {
  return missing();
}
