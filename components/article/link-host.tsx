/** Whither a link leads, beside it. @param host null where the paper's name tells that already */
export function LinkHost({ host }: { host: string | null }) {
  return (
    host && (
      <>
        {' '}
        <span lang="en" className="text-small wrap-anywhere text-quiet">
          ({host})
        </span>
      </>
    )
  );
}
