/**
 * Why a name was found, the best first: it is written so; it begins so; another form of the name is written or begins
 * so; it sounds so; it is one letter off.
 */
export const WAYS = ['name', 'start', 'spelling', 'sound', 'near'] as const;

export type Way = (typeof WAYS)[number];
