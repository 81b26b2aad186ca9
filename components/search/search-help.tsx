import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { searchPath } from '@/lib/filter/search-filter';
import { ShortcutSwitch } from './shortcut-switch';

/** What can be searched, each with examples to try: the search's own terms, in whichever script they show. */
const EXAMPLES = [
  ['person', ['পুতিন', 'শি জিনপিং', 'মাখোঁ']],
  ['latin', ['putin', 'modi', 'shi jinping']],
  ['country', ['রাশিয়া', 'ক্রেমলিন', 'pakistan']],
  ['place', ['জেনেভা', 'দোহা', 'beijing']],
  ['two', ['পুতিন মোদি', 'রাশিয়া পাকিস্তান']],
  ['year', ['পুতিন ২০২৪', 'ট্রাম্প মে ২০২৬', 'মোদি সফর']],
  ['words', ['নিরাপত্তা', 'যুদ্ধবিরতি']],
] as const;

/** Help for whoever has not searched for anything yet, or has found nothing. */
export function SearchHelp() {
  const t = useTranslations('searchPage');
  return (
    <section aria-labelledby="help-title" className="max-w-[52rem] pb-6">
      <h2 id="help-title" className="font-serif text-sub font-semibold">
        {t('helpTitle')}
      </h2>
      <dl className="facts mt-2 max-w-none">
        {EXAMPLES.map(([what, examples]) => (
          <div key={what} className="contents">
            <dt>{t(`help.${what}`)}</dt>
            <dd className="flex flex-wrap gap-x-5">
              {examples.map((q) => (
                <LocalLink
                  key={q}
                  href={searchPath({ q })}
                  lang={/[\u0980-\u09ff]/.test(q) ? 'bn' : 'en'}
                  className="inline-flex min-h-8 items-center"
                >
                  {q}
                </LocalLink>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <ShortcutSwitch label={t('shortcut')} />
    </section>
  );
}
