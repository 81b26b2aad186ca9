import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import { EvidenceQuote } from '@/components/meeting/evidence-quote';
import type { MeetingRow } from '@/graph/queries/meeting-row';

const evidence = { articleId: 'a-1', start: 0, end: 12, text: 'সেবার তাঁরা ঢাকায় নদীর পাশে বসেন।' };
const met: Pick<MeetingRow, 'kind' | 'participants' | 'countries' | 'organisations' | 'place'> = {
  ...{ kind: 'talks', participants: [], organisations: [], place: null },
  countries: [
    { code: 'CN', name: 'চীন', nameEn: 'China' },
    { code: 'JP', name: 'জাপান', nameEn: 'Japan' },
  ],
};

/** What the link to a sentence is called. */
function called(when: MeetingRow['when']): string {
  const children = createElement(EvidenceQuote, { of: { evidence, when, ...met } });
  const provided = { locale: 'bn' as const, messages: bn, timeZone: 'Asia/Dhaka', children };
  const page = renderToStaticMarkup(createElement(NextIntlClientProvider, provided));
  const [, link = ''] = /<a [^>]*>(.*)<\/a>/.exec(page) ?? [];
  return link.replace(/<[^>]*>/g, '');
}

test('the link to a sentence says to ears of which meeting it is', () => {
  const [date, none] = ['2026-05-15', { date: null, earliest: null, latest: null, basis: null }];
  expect(called({ date, earliest: date, latest: date, basis: null, reportedOn: null })).toBe(
    'সংবাদে দেখুন (চীন ও জাপান, ১৫ মে ২০২৬)',
  );
  expect(called({ ...none, reportedOn: date })).toBe(
    'সংবাদে দেখুন (চীন ও জাপান, খবরের দিন ১৫ মে ২০২৬, সেবার তাঁরা ঢাকায় নদীর পাশে…)',
  );
  // the same two may have met several times on days that nobody knows
  expect(called({ ...none, reportedOn: null })).toBe(
    'সংবাদে দেখুন (চীন ও জাপান, তারিখ জানা নেই, সেবার তাঁরা ঢাকায় নদীর পাশে…)',
  );
});
