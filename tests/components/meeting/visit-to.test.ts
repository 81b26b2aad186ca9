import { expect, test } from 'vitest';
import { visitTo } from '@/components/meeting/visit-to';
import type { Role } from '@/lib/reading';

const country = (code: string) => ({ code, name: code, nameEn: code });
const [BD, CN, US, TR] = ['BD', 'CN', 'US', 'TR'].map(country) as [Country, Country, Country, Country];
type Country = ReturnType<typeof country>;
const city = (id: string) => ({ id, name: id, nameEn: id });
const person = (id: string, role: Role, speaksFor: string) => ({
  ...{ id, name: id, nameEn: id, role, speaksFor },
});
const TRUMP = person('trump', 'visitor', 'US');
const XI = person('xi', 'host', 'CN');

const visit = (
  participants: (typeof TRUMP)[],
  countries: Country[],
  place: { city: ReturnType<typeof city> | null; country: Country | null } | null = null,
) => ({ kind: 'visit' as const, participants, countries, organisations: [], place });

test.each([
  ['a country', visit([TRUMP], [CN, US], { city: null, country: CN }), 'CN: trump'],
  ['the country of a city', visit([TRUMP], [CN, US], { city: city('beijing'), country: CN }), 'CN: trump'],
  ['a city at home', visit([TRUMP], [US], { city: city('dallas'), country: US }), 'dallas: trump'],
  ['nothing but home', visit([TRUMP], [US], { city: null, country: US }), null],
  ['visitor and host', visit([TRUMP, XI], [CN, US], { city: null, country: CN }), 'CN: trump; xi'],
  [
    'nobody whose role is told',
    visit([person('x', 'participant', 'US')], [CN, US], { city: null, country: CN }),
    'CN: x',
  ],
  ['several stops, of which none is told as the place', visit([TRUMP], [CN, TR, US]), 'CN TR: trump'],
  ['a visitor whose own side is not told', visit([person('x', 'visitor', 'FR')], [CN, TR]), null],
  ['states alone', visit([], [BD, CN], { city: null, country: CN }), 'CN: BD'],
  ['states alone, of which nobody tells who went', visit([], [BD, CN]), null],
  ['a host alone, who went nowhere', visit([XI], [CN, US], { city: null, country: CN }), null],
])('%s', (_, met, said) => {
  const found = visitTo(met);
  const names = (all: { name: string }[]) => all.map(({ name }) => name).join(' ');
  const hosts = found?.hosts.length ? `; ${names(found.hosts)}` : '';
  expect(found && `${names(found.to)}: ${names(found.who)}${hosts}`).toBe(said);
});

test('what is no visit is named by its parties', () => {
  expect(visitTo({ ...visit([TRUMP], [CN, US], { city: null, country: CN }), kind: 'talks' })).toBeNull();
});
