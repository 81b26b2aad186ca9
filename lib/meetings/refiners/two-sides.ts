import { foreignDiplomats } from '../rules/foreign-diplomats';
import { sideCount } from '../sides/sides';
import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** A contact of one state's people only is a domestic one, and none of ours; sessions of organisations stay. */
export const twoSides: Refiner = {
  id: 'two-sides',
  example: 'প্রধানমন্ত্রীর সঙ্গে সেনাপ্রধানের বৈঠক, of one state: left out',
  refine: (contacts) => contacts.filter((contact) => isWithMany(contact) || sideCount(contact) >= 2),
};

/** A conference, or envoys of several states: the others are there, and nobody names them. */
const isWithMany = ({ kind, rule }: Contact) => kind === 'summit' || rule === foreignDiplomats.id;
