import type { ReactNode } from 'react';

/** The picture and what chooses its lens: fills the screen as one, so that the lens can be changed there too. */
export function PictureFrame({ children }: { children: ReactNode }) {
  return (
    <div
      data-fills-screen
      className="bg-paper [&:fullscreen]:flex [&:fullscreen]:flex-col [&:fullscreen]:overflow-y-auto [&:fullscreen]:p-4"
    >
      {children}
    </div>
  );
}
