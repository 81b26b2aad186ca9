'use client';

import { FaultPage } from '@/components/fault/fault-page';
import { useFaultWords } from '@/components/fault/fault-words';

/** A fault of ours while a page was made. What went wrong is in the server's log. */
export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  const words = useFaultWords();
  if (!words) return null;
  return (
    <FaultPage title={words.title}>
      <p>{words.what}</p>
      <p className="flex gap-6">
        <button
          type="button"
          onClick={retry}
          className="min-h-9 border border-ink px-4 hover:border-accent hover:text-accent"
        >
          {words.again}
        </button>
        <a href={words.homePath} className="inline-flex min-h-9 items-center">
          {words.home}
        </a>
      </p>
    </FaultPage>
  );
}
