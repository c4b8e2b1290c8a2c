import type { LeadList } from '#contract/meeting-file';
import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldNotes } from '../../ui/fields/FieldNotes';
import { useField } from '../../ui/fields/use-field';
import { Section } from '../../ui/Section';
import { PointRows } from './PointRows';
import { pointsOf, pointsText, savable } from './points.rules';
import { oneLine } from './typed.rules';

interface Props {
  /** Its name in the API. */
  field: 'objective' | 'issues';
  title: string;
  value: LeadList | null;
  version: number;
  lang: string;
  save: (value: LeadList | null, version: number) => Promise<{ version: number }>;
}

/** A sentence that leads to points, which stand in an order of their own. It is saved as a whole, when one leaves a part of it. */
export function PointsSetting({ field: name, title, value, version, lang, save }: Props) {
  const { t } = useTranslation('settings');
  const field = useField({
    ...{ field: name, value: pointsText(value), version },
    save: (text, seen) => save(savable(pointsOf(text)) ?? null, seen),
  });
  const points = pointsOf(field.text);
  const write = (next: LeadList) => field.write(pointsText(next));
  const isWhole = savable(points) !== undefined;
  const commit = () => {
    if (isWhole && !field.conflict) field.commit();
  };
  const put = (next: LeadList) => {
    write(next);
    if (savable(next) !== undefined) field.commit(pointsText(next));
  };
  return (
    <Section title={title} level={3}>
      <Stack gap="sm" maw="48rem">
        <Textarea
          {...{ label: t('lead'), lang, autosize: true, minRows: 1, value: points.lead, onBlur: commit }}
          onChange={({ currentTarget }) => write({ ...points, lead: oneLine(currentTarget.value) })}
        />
        <PointRows points={points} lang={lang} label={title} write={write} put={put} commit={commit} />
        {!isWhole && <Text c="var(--house-warning)">{t('incomplete')}</Text>}
        <FieldNotes field={field} label={title} print={print} />
        <div>
          <Button
            variant="default"
            size="sm"
            onClick={() => write({ lead: points.lead, items: [...points.items, ''] })}
          >
            {t('addPoint')}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}

/** Of a value of the API, or of what stands in the field: a line each. */
function print(value: unknown): string {
  const { lead, items } = typeof value === 'string' ? pointsOf(value) : pointsOf(pointsText(value as LeadList | null));
  return [lead, ...items].filter(Boolean).join('\n');
}
