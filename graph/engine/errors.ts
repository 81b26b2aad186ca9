/** The graph cannot be reached or opened now; `message` says what, why and what to do. */
export class GraphUnavailable extends Error {
  override readonly name = 'GraphUnavailable';
}

/** The embedded graph's file is held by another process; only one may have it. */
export class GraphInUse extends GraphUnavailable {
  constructor(file: string, cause: unknown) {
    super(
      `The graph ${file} is open in another program, most likely a Boithok server that is running. ` +
        'Stop that one first (Ctrl-C where it was started), or give this one another folder with DATA_DIR.',
      { cause },
    );
  }
}
