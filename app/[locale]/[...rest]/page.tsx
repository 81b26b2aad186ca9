import { notFound } from 'next/navigation';

/** Any other address: the not-found page in the reader's language. */
export default function NoSuchPage() {
  notFound();
}
