import { getTranslations } from 'next-intl/server';
import { mistakeValues } from '@/components/report-card/mistake-values';
import type { Counted, FieldFigure, Figure } from '@/lib/accuracy/figures';
import type { Field } from '@/lib/accuracy/measured';
import { type MistakeFigure, mistakeOf } from '@/lib/accuracy/mistake-figures';

type Other = Exclude<Figure, FieldFigure | MistakeFigure>;

const isField = (figure: Figure): figure is FieldFigure => figure.startsWith('field.');
const isMistake = (figure: Figure): figure is MistakeFigure => figure.startsWith('mistake.');
const words = (text: string) => text;

/** A figure with its sum as a heading, without a stop: "Kind: 72 of 72 right". @param sum of all its articles */
export async function figureTitle(figure: Figure, { right, of }: Counted): Promise<string> {
  const [t, fields, mistakes, kind, status] = await Promise.all([
    getTranslations('figure'),
    getTranslations('fields'),
    getTranslations('mistakes'),
    getTranslations('kind'),
    getTranslations('status'),
  ]);
  const counts = { right: right ?? 0, of };
  if (isField(figure)) {
    const field = figure.slice('field.'.length) as Field;
    const unit = field === 'leaderState' || field === 'leaderTitle' ? 'people' : 'things';
    return t('field', { ...counts, field: fields(`field.${field}`), unit });
  }
  if (isMistake(figure)) {
    const mistake = { ...mistakeOf(figure), count: of };
    const values = { ...mistakeValues(mistake, kind, status), all: words };
    return mistakes.markup(`mistake.${mistake.what}`, values).replace(/[.।]$/u, '');
  }
  return t(`counted.${figure as Other}`, counts);
}
