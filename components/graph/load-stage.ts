import { LABEL_FONT } from './draw-label';
import { otherTasks } from './give-way';

/** The stage, whose code comes only when there is a picture to draw, and the letters of its names with it. */
export async function loadStage() {
  const [{ Stage }] = await Promise.all([
    import('./stage'),
    document.fonts.load(`14px ${LABEL_FONT}`, 'নেতা'),
  ]);
  await otherTasks();
  return Stage;
}
