import { expect, test } from 'vitest';
import { decodeDeclared } from '@/lib/page/html/decode-html';
import { readPage } from '@/lib/page/read-page';
import { isRefusal } from '@/lib/page/refusal';

const LEAD =
  'দুই দিনের সফরে ঢাকায় এসেছেন ভুটানের প্রধানমন্ত্রী। বিমানবন্দরে তাঁকে স্বাগত জানান প্রধান উপদেষ্টা। পরে তাঁকে গার্ড অব অনার দেওয়া হয়।';
const SECOND =
  'আজ বিকেলে দুই দেশের মধ্যে আনুষ্ঠানিক বৈঠক হবে। বৈঠকে জলবিদ্যুৎ আমদানি, ট্রানজিট ও বাণিজ্য নিয়ে আলোচনা হবে বলে জানিয়েছে পররাষ্ট্র মন্ত্রণালয়।';
const THIRD = 'সফর শেষে আগামীকাল তাঁর থিম্পু ফেরার কথা। এর আগে তিনি জাতীয় স্মৃতিসৌধে শ্রদ্ধা জানাবেন বলে জানা গেছে।';
const TITLE = 'ঢাকায় ভুটানের প্রধানমন্ত্রী, আজ বৈঠক';

const ARTICLE = `<h1>${TITLE}</h1>
  <div class="stamp">প্রকাশ: ২২ নভেম্বর ২০২৫, ০৯:১০</div>
  <figure><img src="a.jpg"><figcaption>বিমানবন্দরে ভুটানের প্রধানমন্ত্রীকে স্বাগত জানানো হচ্ছে। ছবি: সংগৃহীত</figcaption></figure>
  <p>${LEAD}</p><div class="ad">বিজ্ঞাপন</div>
  <p>${SECOND.replace('বৈঠক হবে', '<a href="/x"><b>বৈঠক</b></a>\n হবে')}</p>
  <p>আরও পড়ুন: চীন সফরে যাচ্ছেন প্রধান উপদেষ্টা</p>
  <p>${THIRD}<br>সূত্র: বাসস</p>`;

const page = (head: string, article = ARTICLE) => `<!doctype html><html lang="bn"><head><meta charset="utf-8">
  <title>${TITLE} | দৈনিক উদাহরণ</title>${head}</head><body>
  <nav><ul><li>জাতীয়</li><li>রাজনীতি</li></ul></nav>
  <main><article>${article}</article></main>
  <aside><h3>সর্বশেষ</h3><ul><li>সড়কে ঝরল তিন প্রাণ</li><li>দাম কমল পেঁয়াজের</li></ul></aside>
  <script>document.write('না')</script></body></html>`;

function read(html: string) {
  const articles = readPage(new TextEncoder().encode(html), 'news/page.html');
  if (isRefusal(articles)) throw new Error(articles.message);
  return articles[0];
}

test('the body alone, a line a block, without captions, advertisements, scripts and teasers', () => {
  const article = read(page(''));
  expect(article?.text.split('\n')).toEqual([LEAD, SECOND, THIRD, 'সূত্র: বাসস']);
  expect(article).toMatchObject({ key: 'page', title: TITLE, credit: { text: 'বাসস' } });
});

test('what the page tells in its head', () => {
  const head = `<link rel="canonical" href="https://example.org/news/1">
    <meta property="og:site_name" content="দৈনিক উদাহরণ">
    <meta property="og:title" content="${TITLE} | দৈনিক উদাহরণ">`;
  expect(read(page(head))).toMatchObject({
    key: 'https://example.org/news/1',
    url: 'https://example.org/news/1',
    title: TITLE,
    publisher: 'দৈনিক উদাহরণ',
  });
});

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = '<meta property="article:published_time" content="2025-11-21T09:10:00+06:00">';

test.each([
  [
    'linked data',
    linked({ '@type': 'NewsArticle', datePublished: '2025-11-20T22:10:00Z' }) + meta,
    '2025-11-21',
    'structured-data',
  ],
  [
    'linked data in a graph',
    linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], datePublished: '2025-11-20' }] }),
    '2025-11-20',
    'structured-data',
  ],
  [
    'broken linked data',
    `<script type="application/ld+json">{"@type":</script>${meta}`,
    '2025-11-21',
    'structured-data',
  ],
  [
    'linked data with another shape',
    linked({ '@type': 'NewsArticle', datePublished: 20251120 }) + meta,
    '2025-11-21',
    'structured-data',
  ],
  [
    'linked data of no article',
    linked({ '@type': 'Organization', datePublished: '2020-01-01' }) + meta,
    '2025-11-21',
    'structured-data',
  ],
  ['a meta element', meta, '2025-11-21', 'structured-data'],
  [
    'a stamp that two hands wrote',
    '<meta property="article:published_time" content="2025-11-21T09:10:00+06:00.000Z">',
    '2025-11-21',
    'structured-data',
  ],
  [
    'a meta element that tells nothing',
    '<meta property="article:published_time" content="now">',
    '2025-11-22',
    'header',
  ],
  ['the visible stamp', '', '2025-11-22', 'header'],
])('published day from %s', (_, head, day, basis) => {
  expect(read(page(head))?.published).toMatchObject({ day, basis });
});

test('a time element tells the day where there is one article, not where there are several', () => {
  const article = ARTICLE.replace(
    /<div class="stamp">.*<\/div>/,
    '<time datetime="2025-11-19">৩ দিন আগে</time>',
  );
  expect(read(page('', article))?.published?.day).toBe('2025-11-19');
  const several = `${article}</article><article><p>${THIRD}</p><time datetime="2020-01-01"></time>`;
  expect(read(page('', several))?.published).toBeNull();
});

test('an address that is none is not taken', () => {
  expect(read(page('<link rel="canonical" href="javascript:alert(1)">'))).toMatchObject({
    key: 'page',
    url: null,
  });
});

const list = `<h1>মতামত</h1>${[LEAD, SECOND, THIRD]
  .map((text, at) => `<h2>শিরোনাম</h2><p>${text}</p><p>আপডেট: ${at + 1} নভেম্বর ২০২৫ | ১৫:০৬</p>`)
  .join('')}`;

test.each([
  ['a page that lists articles', page('', list), 'list-of-articles'],
  ['a page without an article', '<html><body><nav>জাতীয়</nav></body></html>', 'no-body'],
  [
    'a page in English',
    `<html><body><article>${'<p>Talks were held in Geneva on Monday, officials said.</p>'.repeat(9)}</article></body></html>`,
    'no-b',
  ],
  ['no page at all', 'বৈঠক', 'no-body'],
  ['a page nested too deep', `${'<div>'.repeat(60_000)}${LEAD}`, 'no-body'],
])('%s is refused', (_, html, refused) => {
  const result = readPage(new TextEncoder().encode(html), 'page.html');
  expect(isRefusal(result) && result.refused.startsWith(refused)).toBe(true);
});

test('a declared charset is read, an unknown one refused', () => {
  const utf16 = Buffer.from(`\ufeff${page('')}`, 'utf16le');
  expect(decodeDeclared(utf16, 'a.html')).toMatchObject({ refused: 'not-utf-8' });
  const latin = Buffer.from('<meta charset="windows-1252"><p>caf\xe9', 'latin1');
  expect(decodeDeclared(latin, 'a.html')).toBe('<meta charset="windows-1252"><p>café');
  expect(decodeDeclared(Buffer.from('<meta charset="klingon">ক'), 'a.html')).toMatchObject({
    refused: 'unknown-charset',
  });
  expect(decodeDeclared(Buffer.from("<?xml version='1.0' encoding='utf-8'?>ক"), 'a.xml')).toContain('ক');
});
