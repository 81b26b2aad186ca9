import type { GraphElement } from '../../../components/graph/graph-element';
import { expect, type Page } from './test';

/** The element that the graph is drawn in. */
export const canvas = (page: Page) => page.getByTestId('graph');

/** Waits until the graph is drawn. */
export const drawn = (page: Page) => expect(canvas(page)).toHaveAttribute('data-phase', 'shown');

/** The names of the leaders that the picture shows now, in the order of their letters. */
export const shownLeaders = (page: Page): Promise<string[]> =>
  canvas(page).evaluate((element: GraphElement) => {
    const { sigma } = element;
    if (!sigma) return [];
    const shown = sigma.getGraph().filterNodes((id) => sigma.getNodeDisplayData(id)?.hidden === false);
    return shown.map((id) => sigma.getGraph().getNodeAttribute(id, 'label')).sort();
  });

/** Where a leader's node stands, in pixels of the window, once the picture is scrolled to where it can be seen. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return canvas(page).evaluate((element: GraphElement, node) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const data = element.sigma?.getNodeDisplayData(node);
    if (!element.sigma || !data) throw new Error(`The picture has no node ${node}.`);
    const { x, y } = element.sigma.framedGraphToViewport(data);
    const { left, top } = element.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }, id);
}

/** Where a node stands on the layout's own ground, whatever the camera does. */
export const standing = (page: Page, id: string): Promise<{ x: number; y: number }> =>
  canvas(page).evaluate((element: GraphElement, node) => {
    const { x, y } = element.sigma?.getGraph().getNodeAttributes(node) ?? { x: Number.NaN, y: Number.NaN };
    return { x, y };
  }, id);

/** A few pixels of the window as they are painted. */
export const pixels = (page: Page, { x, y }: { x: number; y: number }): Promise<Buffer> =>
  page.screenshot({ clip: { x: x - 2, y: y - 2, width: 4, height: 4 } });
