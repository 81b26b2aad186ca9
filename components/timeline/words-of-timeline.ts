import { getTranslations } from 'next-intl/server';
import type { TimelineWords } from './words';

/** The timeline's words in the language of the request, their gaps left for the browser to fill. */
export async function wordsOfTimeline(): Promise<TimelineWords> {
  const [t, status, fault] = await Promise.all([
    getTranslations('timeline'),
    getTranslations('status'),
    getTranslations('fault.reason'),
  ]);
  const [count, when] = ['{count}', '{when}'];
  return {
    label: t('label'),
    unit: { year: t('unit.year'), month: t('unit.month'), week: t('unit.week') },
    earlier: t('earlier', { count }),
    later: t('later', { count }),
    zoomIn: t('zoomIn'),
    zoomOut: t('zoomOut'),
    play: t('play'),
    pause: t('pause'),
    stop: t('stop'),
    steps: t('steps'),
    nextStep: t('nextStep'),
    stopSteps: t('stopSteps'),
    each: {
      year: { one: t('each.year', { bars: 1, count }), more: t('each.year', { bars: 2, count }) },
      month: { one: t('each.month', { bars: 1, count }), more: t('each.month', { bars: 2, count }) },
      week: { one: t('each.week', { bars: 1, count }), more: t('each.week', { bars: 2, count }) },
    },
    ended: t('ended'),
    start: t('start'),
    end: t('end'),
    window: t('window'),
    fromBeginning: t('fromBeginning'),
    toEnd: t('toEnd'),
    range: t('range', { from: '{from}', to: '{to}' }),
    shown: t('shown', { when, unit: '{unit}' }),
    chosen: t('chosen', { when }),
    firstDay: t('firstDay'),
    lastDay: t('lastDay'),
    disorder: fault('ends-before-it-begins', { value: '{value}' }),
    certain: t('certain', { when, count }),
    possible: t('possible', { when, count }),
    table: t('table'),
    when: t('when'),
    status: {
      held: status('held'),
      planned: status('planned'),
      proposed: status('proposed'),
      cancelled: status('cancelled'),
    },
    allCertain: t('allCertain'),
    allPossible: t('allPossible'),
    ofWhich: t('ofWhich'),
    reported: t('reported', { count }),
    coarse: t('coarse', { count }),
    empty: t('empty'),
  };
}
