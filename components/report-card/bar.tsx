/** A share as a bar beside its number, which says the same in words. */
export function Bar({ right, of }: { right: number; of: number }) {
  const width = of === 0 ? 0 : (100 * right) / of;
  return (
    <span aria-hidden="true" className="my-1 block h-1.5 w-full max-w-44 bg-rule forced-colors:border">
      <span
        className="block h-full bg-node forced-colors:bg-[CanvasText]"
        style={{ width: `${width.toFixed(1)}%` }}
      />
    </span>
  );
}
