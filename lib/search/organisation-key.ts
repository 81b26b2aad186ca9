const BEFORE = 'organisation:';

/** What an organisation is called where ids of leaders and codes of countries stand beside it: `EU` looks like a code. */
export const organisationKey = (id: string): string => BEFORE + id;

/** An organisation's id from what it is called there; null for a leader's id and a country's code. */
export const organisationOf = (key: string): string | null =>
  key.startsWith(BEFORE) ? key.slice(BEFORE.length) : null;
