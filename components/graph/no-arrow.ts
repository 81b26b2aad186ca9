/** In the place of sigma's arrows, which no tie has: their shaders are not compiled before the first picture. */
export class NoArrow {
  readonly drawLabel = undefined;
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
}
