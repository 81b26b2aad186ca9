import { getTranslations } from 'next-intl/server';
import { GAPS, type GraphWords } from '@/components/graph/words';
import type { Lens } from '@/lib/explorer/view';

/** What the canvas says in the reader's language, through a lens. */
export async function graphWords(lens: Lens): Promise<GraphWords> {
  const [graph, steps, kind, when] = await Promise.all([
    getTranslations('graph'),
    getTranslations('steps'),
    getTranslations('kind'),
    getTranslations('when'),
  ]);
  return {
    label: graph(`label.${lens}`),
    loading: graph('loading'),
    failed: graph('failed'),
    again: graph('again'),
    empty: graph(`empty.${lens}`),
    zoomIn: graph('zoomIn'),
    zoomOut: graph('zoomOut'),
    fit: graph('fit'),
    fullscreen: steps('fullscreen'),
    hint: graph(`hint.${lens}`),
    hintWheel: graph('hintWheel'),
    hintMany: steps('hintMany'),
    kinds: { talks: kind('talks'), call: kind('call'), visit: kind('visit'), summit: kind('summit') },
    dateUnknown: when('unknown'),
    reportedOn: when('reportedOn'),
    steps: {
      label: steps('label'),
      undo: steps('undo'),
      redo: steps('redo'),
      shown: {
        all: steps('shown.all', GAPS),
        strongest: steps('shown.strongest', GAPS),
        circle: steps('shown.circle', GAPS),
        collapsed: steps('shown.collapsed', GAPS),
      },
      showAll: steps('showAll'),
      showStrongest: steps('showStrongest'),
      showCircle: steps('showCircle'),
      drawing: steps('drawing'),
      expand: steps('expand', GAPS),
      collapse: steps('collapse'),
      pin: steps('pin'),
      unpin: steps('unpin'),
      choose: steps('choose'),
      unchoose: steps('unchoose'),
      chosen: steps('chosen', GAPS),
      clear: steps('clear'),
      pinAll: steps('pinAll'),
      path: steps('path'),
      pathFound: steps('pathFound', GAPS),
      noPath: steps('noPath'),
      clearPath: steps('clearPath'),
      list: steps('list'),
      listHow: steps('listHow'),
      node: steps('node', GAPS),
      knot: steps('knot', GAPS),
      hidden: steps('hidden', GAPS),
      planned: steps('planned', GAPS),
      pinned: steps('pinned'),
      selected: steps('selected', GAPS),
      more: steps('more', GAPS),
    },
  };
}
