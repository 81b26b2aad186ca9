import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { countryShapes } from '@/components/map/atlas';
import centres from '@/components/map/centres.json';
import { countryCentre, isOf } from '@/components/map/country-centre';
import { countries } from '@/seeds/lexicon';

const fine = countryShapes('fine');

/** Not in the atlas, however fine. */
const NOT_DRAWN = ['TV'];
/** Bent around a neighbour or a gulf, or of islands: the middle is not its own. */
const AROUND = ['BN', 'HT', 'KI', 'MH'];

test('every state has a centre, within its own borders', () => {
  const astray = countries.flatMap(({ code }) => {
    const centre = countryCentre(code);
    if (!centre) return [`${code}: none`];
    const shape = fine.find((one) => isOf(one, code));
    if (!shape) return NOT_DRAWN.includes(code) ? [] : [`${code}: no shape`];
    return geoContains(shape, [centre[1], centre[0]]) ? [] : [code];
  });
  expect(astray).toEqual(AROUND);
});

test('the middle of the largest part, unless it is told otherwise', () => {
  // the United States without Alaska and Hawaii, France without Guiana
  expect(countryCentre('US')?.map(Math.round)).toEqual([40, -99]);
  expect(countryCentre('FR')?.map(Math.round)).toEqual([47, 2]);
  expect(countryCentre('RU')).toEqual(centres.RU);
  expect(countryCentre('SG')).toEqual(centres.SG);
  expect(countryCentre('ZZ')).toBeNull();
});

test('what is told is told of states alone', () => {
  const codes = countries.map(({ code }) => code);
  expect(Object.keys(centres).filter((code) => !codes.includes(code))).toEqual([]);
});
