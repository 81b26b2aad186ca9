import { type RefObject, useEffect } from 'react';

/** Where a chosen node's panel is a sheet over the foot of the window, and how much of it that takes at most; as its styles have it. */
const SHEET = { on: '(width < 40rem)', share: 0.46 };

/**
 * On a phone a chosen node's panel lies over the page: the picture moves into the room above it, so that both are seen. Not
 * for who is elsewhere on the page, in the list of nodes. @param selected null while there is no picture
 */
export function useSheetRoom(selected: string | null, picture: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (selected === null || !picture.current) return;
    if (!matchMedia(SHEET.on).matches || document.fullscreenElement) return;
    const { top, bottom } = picture.current.getBoundingClientRect();
    const isNear = top < innerHeight && bottom > 0;
    const isSeen = top >= 0 && bottom <= innerHeight * (1 - SHEET.share);
    if (isNear && !isSeen) picture.current.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [selected, picture]);
}
