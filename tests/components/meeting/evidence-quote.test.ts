import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import { EvidenceQuote } from '@/components/meeting/evidence-quote';

test('the link to a sentence says to ears of which meeting it is', () => {
  const when = {
    date: '2026-05-15',
    earliest: '2026-05-15',
    latest: '2026-05-15',
    basis: null,
    reportedOn: null,
  };
  const evidence = { articleId: 'a-1', start: 0, end: 12, text: 'তাঁরা বসেন।' };
  const children = createElement(EvidenceQuote, { of: { evidence, when } });
  const provided = { locale: 'bn' as const, messages: bn, timeZone: 'Asia/Dhaka', children };
  const page = renderToStaticMarkup(createElement(NextIntlClientProvider, provided));
  const [, link = ''] = /<a [^>]*>(.*)<\/a>/.exec(page) ?? [];
  expect(link.replace(/<[^>]*>/g, '')).toBe('সংবাদে দেখুন (১৫ মে ২০২৬)');
});
