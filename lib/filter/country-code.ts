/** Whether an id is a country's, ISO 3166-1 alpha-2: two capitals, which ids of leaders, meetings and cities never have. */
export const isCountryCode = (id: string): boolean => /^[A-Z]{2}$/.test(id);
