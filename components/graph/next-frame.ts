/** Work that is done once in the browser's next frame, however often it is asked for until then. */
export class NextFrame {
  readonly #work: () => void;
  #frame: number | null = null;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** The work is to be done. */
  ask(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#work();
    });
  }

  /** What was asked for is done already, or for nobody. */
  forget(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}
