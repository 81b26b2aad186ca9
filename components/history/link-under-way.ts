/** A link that was followed and whose page is still on its way: the address is the old one till then. */
export class LinkUnderWay {
  #to: string | null = null;
  #keeps = false;
  #from = '';

  /** To be told of every click, after all others. */
  readonly clicked = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // who follows a link without loading the page anew has prevented that
    if (!link || !event.defaultPrevented || link.origin !== location.origin) return;
    this.#to = link.href === location.href ? null : link.href;
    this.#keeps = link.dataset.keeps !== undefined;
    this.#from = location.href;
  };

  /** Where it leads; null where none is under way, or its page is there. */
  get href(): string | null {
    return this.#from === location.href ? this.#to : null;
  }

  /** Whether it takes along what the reader has made of the picture. */
  get keeps(): boolean {
    return this.#keeps;
  }

  /** The reader went back or on: to where the link was followed, perhaps, but it is under way no more. */
  givenUp(): void {
    this.#to = null;
  }

  /** The address has become another one, and not by the link: it is under way still. */
  goesOn(): void {
    this.#from = location.href;
  }
}
