import { notFoundMetadata } from '@/app/share/not-found';
import { NothingHere } from '@/components/fault/nothing-here';

export const generateMetadata = notFoundMetadata;

/** Where a page in place turns out not to exist; a document of its own has `app/missing.tsx`. */
export default NothingHere;
