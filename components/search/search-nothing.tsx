import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Nothing was found: what to try, and what that does not mean. */
export function SearchNothing() {
  const t = useTranslations('searchPage');
  const inScript = (lang: string) => (words: ReactNode) => <span lang={lang}>{words}</span>;
  return (
    <div className="max-w-[52rem] pb-6">
      <h2 className="font-serif text-sub font-semibold">{t('tryTitle')}</h2>
      <ul className="list-disc space-y-1 py-2 pl-5">
        <li>{t('try.fewer')}</li>
        <li>{t('try.name')}</li>
        <li>{t.rich('try.script', { bn: inScript('bn'), en: inScript('en') })}</li>
      </ul>
      <p className="text-small text-quiet">{t('silence')}</p>
    </div>
  );
}
