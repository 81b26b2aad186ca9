import { useLocale, useTranslations } from 'next-intl';
import { LanguageLink } from '@/components/locale/language-link';
import { LocalLink } from '@/components/locale/local-link';
import { localPath } from '@/components/locale/local-path';
import { MastheadSearch } from '@/components/search/masthead-search';
import { ThemeSwitch } from '@/components/theme/theme-switch';
import { NavLink } from './nav-link';

/** The head of every page: the name, what it promises, the sections, the other language. */
export function Masthead() {
  const site = useTranslations('site');
  const nav = useTranslations('nav');
  const locale = useLocale();
  const other = locale === 'bn' ? 'en' : 'bn';
  const sections = [
    ['/', nav('explorer')],
    ['/leaders', nav('leaders')],
    ['/countries', nav('countries')],
    ['/meetings', nav('meetings')],
    ['/map', nav('map')],
    ['/articles', nav('articles')],
  ] as const;
  return (
    <header className="mx-auto max-w-[88rem] px-4 pt-3 md:px-8">
      <a
        href="#main"
        className="sr-only bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20"
      >
        {nav('skip')}
      </a>
      <div className="flex items-start justify-between gap-4">
        <div className="md:flex md:items-baseline md:gap-5">
          <LocalLink href="/" className="font-serif text-mast font-bold text-ink no-underline">
            {site('name')}
          </LocalLink>
          <p className="max-w-[46rem] pb-2 text-balance text-small text-quiet max-md:hidden">
            {site('promise')}
          </p>
        </div>
        <div className="flex shrink-0 items-center gap-3 pt-2 text-small">
          <LanguageLink to={other} name={nav('otherLanguage')} />
          <ThemeSwitch label={nav('theme')} />
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-y border-t-2 border-rule border-t-ink">
        <nav aria-label={nav('label')}>
          <ul className="flex flex-wrap gap-x-[clamp(0.375rem,2vw,0.75rem)] text-[clamp(0.75rem,3.5vw,1rem)] sm:gap-x-7">
            {sections.map(([section, name]) => (
              <li key={section}>
                <NavLink href={localPath(locale, section)} section={section}>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <MastheadSearch />
      </div>
    </header>
  );
}
