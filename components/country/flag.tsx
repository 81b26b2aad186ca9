import { hasFlag } from 'country-flag-icons';
import { useLocale, useTranslations } from 'next-intl';
import { type Bilingual, nameIn } from '@/components/locale/name-in';

interface Props {
  /** ISO 3166-1 alpha-2, or an organisation's id; nothing is drawn where there is no flag of that name. */
  code: string | null;
  /** Empty where the country's name stands beside it; else as the graph names it, where that is at hand. */
  name?: '' | Bilingual;
  size?: 'small' | 'large';
  /** A name follows at once: between them is a blank, at which no line ends. */
  leads?: boolean;
}

/** A country's flag, 3:2, with the country's name as its text. */
export function Flag({ code, name, size = 'small', leads = false }: Props) {
  const t = useTranslations('country');
  const locale = useLocale();
  if (!code || !hasFlag(code)) return null;
  const told = name ? nameIn(locale, name) : name;
  // any of them: `has` says whether it is there
  const named = code as 'US';
  const known = t.has(`names.${named}`) ? t(`names.${named}`) : undefined;
  const country = told ?? known ?? new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  const [width, height] = size === 'large' ? [48, 32] : [21, 14];
  const flag = (
    // biome-ignore lint/performance/noImgElement: an SVG of a few hundred bytes needs no resizing
    <img
      src={`/flags/${code}`}
      alt={country && t('flag', { country })}
      width={width}
      height={height}
      loading="lazy"
      className="flag"
    />
  );
  if (!leads) return flag;
  // beside a picture a line may end even at a blank that holds words together
  return (
    <span className="whitespace-nowrap">
      {flag}
      {'\u00a0'}
    </span>
  );
}
