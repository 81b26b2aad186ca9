import { expect, test } from 'vitest';
import { readPageItems } from '@/lib/page/read-page';
import { isRefusal } from '@/lib/page/refusal';

const read = (xml: string, name = 'world.xml') => readPageItems(new TextEncoder().encode(xml), name);

const rss = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>দৈনিক উদাহরণ</title><link>https://example.org</link>${items}</channel></rss>`;

test('items of RSS, with their text from the fullest field', () => {
  const items = `
    <item><title><![CDATA[ঢাকায় বৈঠক]]></title><link>https://example.org/1</link>
      <description><![CDATA[<p>দুই নেতা <b>ঢাকায়</b> বৈঠক করেছেন।</p><p>খবর বাসসের।</p>]]></description>
      <pubDate>Sat, 22 Aug 2026 20:04:14 +0000</pubDate></item>
    <item><title>ছোট</title><guid isPermaLink="false">n-2</guid>
      <description>ছোট সারাংশ।</description><content:encoded><![CDATA[<p>পুরো লেখাটি এখানে।</p>]]></content:encoded></item>`;
  expect(read(rss(items))).toMatchObject([
    {
      key: 'https://example.org/1',
      title: 'ঢাকায় বৈঠক',
      publisher: 'দৈনিক উদাহরণ',
      url: 'https://example.org/1',
      published: { day: '2026-08-23', basis: 'feed' },
      credit: { text: 'বাসস' },
      text: 'দুই নেতা ঢাকায় বৈঠক করেছেন।\nখবর বাসসের।',
    },
    { key: 'n-2', url: null, published: null, text: 'পুরো লেখাটি এখানে।' },
  ]);
});

test('an item without a text has its title for one', () => {
  expect(read(rss('<item><title>ঢাকায় বৈঠক</title></item>'))).toMatchObject([
    { key: 'world-1', title: 'ঢাকায় বৈঠক', text: 'ঢাকায় বৈঠক' },
  ]);
});

test('an item in another language is refused by itself', () => {
  const items = read(rss('<item><title>Talks</title></item><item><title>বৈঠক</title></item>'));
  expect(items.map((item) => (isRefusal(item) ? `${item.refused} ${item.file}` : item.text))).toEqual([
    'no-bengali world.xml[0]',
    'বৈঠক',
  ]);
});

test('entries of Atom', () => {
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>দৈনিক উদাহরণ</title>
    <entry><title>ঢাকায় বৈঠক</title><id>tag:example.org,2026:1</id>
      <link rel="self" href="https://example.org/1.atom"/><link href="https://example.org/1"/>
      <published>2026-08-22T20:04:14Z</published><updated>2026-08-25T20:04:14Z</updated>
      <summary type="html">&lt;p&gt;দুই নেতা বৈঠক করেছেন।&lt;/p&gt;</summary></entry></feed>`;
  expect(read(atom, 'world.atom')).toMatchObject([
    {
      key: 'https://example.org/1',
      title: 'ঢাকায় বৈঠক',
      publisher: 'দৈনিক উদাহরণ',
      published: { day: '2026-08-23', basis: 'feed' },
      text: 'দুই নেতা বৈঠক করেছেন।',
    },
  ]);
});

test.each([
  ['<html><body>বৈঠক</body></html>', 'not-a-feed'],
  ['<rss', 'not-a-feed'],
  [rss(''), 'empty'],
])('%s is refused', (xml, refused) => {
  expect(read(xml)).toMatchObject([{ refused }]);
});
