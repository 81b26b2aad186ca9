const THAT_ONE = /^(?:সংস্থা|জোট|সংগঠন)টি(র?)$/u;

/** Whether letters point at an organisation told before: সংস্থাটি; in the genitive, সংস্থাটির, where that is asked for. */
export const isThatOrganisation = (letters: string, genitive: boolean): boolean =>
  THAT_ONE.exec(letters)?.[1] === (genitive ? 'র' : '');
