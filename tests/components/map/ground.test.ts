import svgpath from 'svgpath';
import { expect, test } from 'vitest';
import { groundSvg } from '@/components/map/ground';
import { BEYOND, WIDTH } from '@/components/map/regions';
import { REGIONS } from '@/lib/filter/map-view';

const KILOBYTE = 1024;

test.each(REGIONS)(
  '%s: land and borders without colours, within the picture and what is seen above and below, of a bearable size',
  (region) => {
    const svg = groundSvg(region);
    const [, height = 0] = /viewBox="0 0 960 (\d+)"/.exec(svg) ?? [];
    expect(svg.match(/id="\w+"/g)).toEqual(['id="land"', 'id="borders"']);
    expect(svg).not.toMatch(/fill|stroke|style/);
    const points: [number, number][] = [];
    for (const [, path = ''] of svg.matchAll(/ d="([^"]*)"/g))
      svgpath(path)
        .abs()
        .unshort()
        .iterate((_step, _at, x, y) => {
          points.push([x, y]);
        });
    expect(points.length).toBeGreaterThan(500);
    const astray = points.filter(
      ([x, y]) => x < -0.1 || x > WIDTH + 0.1 || y < -BEYOND - 0.1 || y > Number(height) + BEYOND + 0.1,
    );
    expect(astray).toEqual([]);
    expect(svg.length).toBeLessThan(200 * KILOBYTE);
  },
);
