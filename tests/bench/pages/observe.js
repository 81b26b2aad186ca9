// Keeps Chromium's measures in `window.figures`; run in a page before anything else, as it stands.
{
  const figures = { paint: 0, shift: 0, input: 0 };
  window.figures = figures;
  const watch = (type, see, rest = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
      ...rest,
    });

  watch('largest-contentful-paint', ({ startTime }) => {
    figures.paint = startTime;
  });

  // shifts less than a second apart count together, at most five seconds long
  let [sum, first, last] = [0, 0, 0];
  watch('layout-shift', ({ value, startTime, hadRecentInput }) => {
    if (hadRecentInput) return;
    const goesOn = startTime - last < 1000 && startTime - first < 5000;
    [sum, first, last] = [goesOn ? sum + value : value, goesOn ? first : startTime, startTime];
    figures.shift = Math.max(figures.shift, sum);
  });

  const answered = ({ interactionId, duration }) => {
    if (interactionId) figures.input = Math.max(figures.input, duration);
  };
  watch('event', answered, { durationThreshold: 16 });
}
