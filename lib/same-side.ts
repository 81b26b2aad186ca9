interface Speaker {
  /** ISO code of the state, or id of the organisation, that somebody speaks for; null where nobody tells. */
  speaksFor: string | null;
}

/** Whether two leaders speak for one and the same: those who sat in a meeting together then sat there with others. */
export const isSameSide = (a: Speaker, b: Speaker): boolean =>
  a.speaksFor !== null && a.speaksFor === b.speaksFor;
