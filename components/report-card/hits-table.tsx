import { useTranslations } from 'next-intl';
import { LISTS, type MeasuredSet } from '@/lib/accuracy/measured';
import { Share } from './share';

interface Props extends Pick<MeasuredSet, 'lists'> {
  /** The set where its articles are kept. */
  set: string | null;
}

/** How much of what was found is right, and how much of what is there was found. */
export function HitsTable({ lists, set }: Props) {
  const t = useTranslations('hits');
  return (
    <table className="ledger stacks">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-2/5">
            {t('what')}
          </th>
          <th scope="col">{t('isThere')}</th>
          <th scope="col">{t('isRight')}</th>
        </tr>
      </thead>
      <tbody>
        {LISTS.map((list) => {
          const { right, wrong, missed } = lists[list];
          const people = list === 'leaders';
          const name = (of: 'isThere' | 'isRight') => `${t(`list.${list}`)}, ${t(of)}`;
          return (
            <tr key={list} className="max-md:grid max-md:grid-cols-2 max-md:gap-x-5">
              <th scope="row" className="max-md:col-span-2">
                <span className="font-semibold">{t(`list.${list}`)}</span>
                <span className="block text-small text-quiet">{t(`note.${list}`)}</span>
              </th>
              <td>
                <span className="block text-fine text-quiet md:sr-only">{t('isThere')}</span>
                <Share
                  {...{ right, of: right + missed, people, set }}
                  figure={`${list}.there`}
                  name={name('isThere')}
                />
              </td>
              <td>
                <span className="block text-fine text-quiet md:sr-only">{t('isRight')}</span>
                <Share
                  {...{ right, of: right + wrong, people, set }}
                  figure={`${list}.right`}
                  name={name('isRight')}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
