import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, overlaps } from '@/components/graph/label-places';
import { type Arranged, arranged } from '@/components/map/arranged';
import type { Circle } from '@/components/map/circles';
import { numberIn, placesIn } from '@/components/map/clusters';
import { EDGE, LARGEST } from '@/components/map/labels';
import { crosses } from '@/components/map/led-places';
import { farFrom, liesOn, markersOf } from '@/components/map/markers';
import { namePlaces } from '@/components/map/name-places';
import { nameWidth } from '@/components/map/name-width';
import { APART } from '@/components/map/near-enough';

const WORDS = {
  en: { near: 'and {count} nearby', places: '{count} places' },
  bn: { near: 'ও কাছের {count}টি', places: '{count}টি জায়গা' },
};
/** As high as so many widths: the picture of the world. */
const RATIO = 0.44;
/** How wide a picture may become for which names have their places. */
const WIDER = 1.7;
const room = (width: number) => ({ width, height: width * RATIO });

const NAMES = [
  ...[
    ['ভারত', 'India'],
    ['ঢাকা', 'Dhaka'],
    ['যুক্তরাজ্য', 'United Kingdom'],
    ['ইসলামাবাদ', 'Islamabad'],
  ],
  ...[
    ['দক্ষিণ কোরিয়া', 'South Korea'],
    ['সংযুক্ত আরব আমিরাত', 'United Arab Emirates'],
    ['ওমান', 'Oman'],
  ],
  ...[
    ['ওয়াশিংটন, ডি.সি.', 'Washington, D.C.'],
    ['জোহানেসবার্গ', 'Johannesburg'],
    ['চীন', 'China'],
  ],
] as const;

/** A few crowds, as news has them, and some places beside. */
const crowds = fc
  .array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.1, max: 0.8, noNaN: true })),
    {
      ...{ minLength: 1, maxLength: 3 },
    },
  )
  .chain((middles) =>
    fc.array(
      fc.record({
        middle: fc.constantFrom(...middles),
        off: fc.tuple(
          fc.double({ min: -1, max: 1, noNaN: true }),
          fc.double({ min: -1, max: 1, noNaN: true }),
        ),
        name: fc.constantFrom(...NAMES),
        ring: fc.boolean(),
        meetings: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 })),
      }),
      { maxLength: 45 },
    ),
  )
  .map((all) => {
    const places = all.toSorted((a, b) => b.meetings - a.meetings);
    const within = (part: number) => Math.min(1, Math.max(0, part));
    return places.map(({ middle, off, name, ring, meetings }, index): Circle => {
      const [own, en] = name;
      const called = { name: own, nameEn: en };
      const country = { ...called, code: `${en}${ring ? index : ''}` };
      const place = { city: ring ? null : { id: `p${index}`, ...called }, country };
      return {
        of: { id: `p${index}`, place, at: null, meetings, held: meetings, last: null, lastReported: null },
        x: within(middle[0] + off[0] * 0.25),
        y: within(middle[1] + off[1] * 0.3),
        size: Math.sqrt(meetings / (places[0]?.meetings ?? 1)),
        ring,
      };
    });
  });

const pictures = fc.record({
  circles: crowds,
  width: fc.constantFrom(288, 328, 560, 860),
  locale: fc.constantFrom('en' as const, 'bn' as const),
});

/** Each circle and its name, as they are drawn on a picture so wide. */
function drawn(all: readonly Arranged[], width: number) {
  const markers = markersOf(
    all.map(({ cluster }) => ({ ...cluster, badge: numberIn(cluster) })),
    room(width),
  );
  const names = all.flatMap(({ written }, index) => {
    const marker = markers[index];
    if (!marker || !written) return [];
    const [across, down] = written.led ?? [0, 0];
    const end = { x: marker.x + across * width, y: marker.y + down * width };
    const at = written.led ? { ...end, size: 0 } : marker.around;
    const wide = Math.max(...written.lines.map(nameWidth));
    const box = new Map(namePlaces(at, wide, written.lines.length)).get(written.side) as Box;
    return [{ index, box, line: written.led && { from: { x: marker.x, y: marker.y }, to: end } }];
  });
  return { markers, names };
}

const run = (check: (one: { all: Arranged[]; circles: Circle[]; width: number }) => void, numRuns = 60) =>
  fc.assert(
    fc.property(pictures, ({ circles, width, locale }) => {
      const all = arranged(circles, room(width), room(width), locale, WORDS[locale], width * WIDER);
      check({ all, circles, width });
    }),
    { seed: 1, numRuns },
  );

test('no place is lost, no circle lies on another, and the middle of each is its own, a thumb wide', () => {
  run(({ all, circles, width }) => {
    const kept = all.flatMap(({ cluster }) => placesIn(cluster).map(({ id }) => id));
    expect(kept.sort()).toEqual(circles.map(({ of }) => of.id).sort());
    const { markers } = drawn(all, width);
    for (const [index, one] of markers.entries()) {
      const reach = Math.max(one.size, APART / 2);
      expect(Math.min(one.x - reach, width - one.x - reach)).toBeGreaterThan(-0.2);
      expect(Math.min(one.y - reach, width * RATIO - one.y - reach)).toBeGreaterThan(-0.2);
      for (const other of markers.filter((_, at) => at !== index)) {
        const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
        expect(Math.hypot(across, down)).toBeGreaterThanOrEqual(one.size + other.size);
        // browsers have targets as boxes
        const target = Math.max(other.size, APART / 2);
        expect(Math.max(across, down)).toBeGreaterThanOrEqual(APART / 2 + target);
      }
    }
  });
});

test('no circle stands farther from its place than a thumb and a half', () => {
  run(({ all, width }) => {
    const { markers } = drawn(all, width);
    for (const [index, { cluster }] of all.entries()) {
      const { x, y, size, badge } = markers[index] as (typeof markers)[number];
      const wide = Math.max(size, APART / 2, badge ? (badge.right - badge.left) / 2 : 0);
      const kept = (at: number, reach: number, end: number) => Math.min(Math.max(at, reach), end - reach);
      // as near to its place as the picture's edge lets it
      const across = kept(cluster.belongs.x * width, wide, width) - x;
      const down = kept(cluster.belongs.y * width * RATIO, Math.max(size, APART / 2), width * RATIO) - y;
      expect(Math.hypot(across, down)).toBeLessThanOrEqual(1.5 * APART + 0.1);
    }
  });
});

test('each of the largest has its name', () => {
  run(({ all }) => {
    const largest = all.toSorted((a, b) => b.cluster.size - a.cluster.size).slice(0, LARGEST);
    expect(largest.filter(({ written }) => !written).map(({ name }) => name)).toEqual([]);
  });
});

test.each([1, 1.35, WIDER])(
  'every name is nearest to its own circle, or at the end of its line, and in nobody’s way on a picture %d times as wide',
  (wider) => {
    run(({ all, width: least }) => {
      const width = least * wider;
      const { markers, names } = drawn(all, width);
      for (const { index, box, line } of names) {
        const others = markers.filter((_, other) => other !== index);
        const own = line ? 0 : farFrom(box, markers[index] as (typeof markers)[number]);
        for (const other of others) expect(farFrom(box, other)).toBeGreaterThan(own);
        expect(others.filter((other) => liesOn(box, other))).toEqual([]);
        expect(names.filter((other) => other.index !== index && overlaps(box, other.box))).toEqual([]);
        expect(box.left >= 0 && box.right <= width).toBe(true);
        expect(box.top >= -EDGE && box.bottom <= width * RATIO + EDGE).toBe(true);
        if (!line) continue;
        expect(names.filter((other) => other.index !== index && crosses(line, other.box))).toEqual([]);
        expect(others.filter(({ badge }) => badge && crosses(line, badge))).toEqual([]);
      }
    });
  },
);
