/** How a button or a link among the timeline's tools is drawn. */
export const tool =
  'inline-flex min-h-9 min-w-9 items-center justify-center border border-edge bg-paper hover:text-accent';
