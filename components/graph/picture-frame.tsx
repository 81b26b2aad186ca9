import type { ReactNode } from 'react';

interface Props {
  /** The picture and what chooses its lens. */
  picture: ReactNode;
  /** What belongs to the picture and stays on the page when that fills the screen. */
  beneath: ReactNode;
  /** What is told of a chosen node. */
  panel: ReactNode;
}

/** The picture and the panel beside it fill the screen as one: there too the lens can be changed, and what is chosen is read. */
export function PictureFrame({ picture, beneath, panel }: Props) {
  return (
    <div
      data-fills-screen
      className="grid gap-x-8 gap-y-4 bg-paper lg:grid-cols-[minmax(0,1fr)_24rem] [&:fullscreen]:flex [&:fullscreen]:flex-col [&:fullscreen]:p-4 lg:[&:fullscreen]:flex-row"
    >
      <div className="in-[:fullscreen]:flex in-[:fullscreen]:min-h-0 in-[:fullscreen]:min-w-0 in-[:fullscreen]:grow in-[:fullscreen]:flex-col in-[:fullscreen]:overflow-y-auto">
        {picture}
        <div className="in-[:fullscreen]:hidden">{beneath}</div>
      </div>
      {panel}
    </div>
  );
}
