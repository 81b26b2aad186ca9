import type { Camera } from 'sigma';
import type { CameraState } from 'sigma/types';

/** The view that takes in all that is shown. */
export const WHOLE_VIEW: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/**
 * Takes the camera to another view. @param ms how long it takes; 0 for at once: sigma's own way there would begin with a
 * view of no numbers
 */
export function moveCamera(camera: Camera, to: Partial<CameraState>, ms: number): void {
  // what still moves it would go on
  if (ms > 0 || camera.isAnimated()) camera.animate(to, { duration: Math.max(ms, 1) });
  else camera.setState(to);
}
