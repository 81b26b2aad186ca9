import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** Journeys that a sentence lists, each with its own time in brackets, and sittings that were so and so, respectively, are several. */
export const eachStop: Refiner = {
  id: 'each-stop',
  example: 'মোদি তাঁর প্রথম সফরে নেপাল (আগস্ট ২০১৪), শ্রীলঙ্কা (মার্চ ২০১৫) ও বাংলাদেশে (জুন ২০১৫) যান: three visits',
  refine: (contacts) => contacts.flatMap(eachOf),
};

function eachOf(contact: Contact): Contact[] {
  const stops = contact.tellings.find((telling) => telling.stops.length)?.stops ?? [];
  if (!stops.length) return [contact];
  const abroad = new Set(stops.map(({ place }) => place?.country));
  const isVisit = contact.kind === 'visit';
  const home = contact.states.filter((state) => !isVisit || !abroad.has(state));
  return stops.map(({ place, date }) => ({
    ...contact,
    date,
    place: place ?? contact.place,
    people: contact.people.filter(({ role }) => role !== 'host'),
    states: [...new Set([...home, ...(isVisit && place?.country ? [place.country] : [])])].sort(),
  }));
}
