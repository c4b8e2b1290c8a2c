import type { LeadList } from '#contract/meeting-file';
import { Button, Fieldset, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldTrouble } from './FieldTrouble';
import { OrderButtons } from './OrderButtons';
import { moved, noPoints, savable } from './points.rules';
import { oneLine } from './SavedText';
import classes from './settings.module.css';
import { type SavedField, useSavedField } from './use-saved-field';

interface Props {
  title: string;
  value: LeadList | null;
  version: number;
  lang: string;
  disabled: boolean;
  save: (value: LeadList | null, version: number) => Promise<unknown>;
}

const print = ({ lead, items }: LeadList) => [lead, ...items].filter(Boolean).join('\n');

/** A sentence that leads to points, which stand in an order of their own. It is saved as a whole, when one leaves a part of it. */
export function PointsSetting({ title, value, version, lang, disabled, save }: Props) {
  const { t } = useTranslation('settings');
  const field = useSavedField<LeadList>({
    ...{ value: value ?? noPoints, version },
    save: async (typed, seen) => {
      const wanted = savable(typed);
      if (wanted !== undefined) await save(wanted, seen);
    },
  });
  const { lead, items } = field.value;
  const commit = () => {
    if (savable(field.value) !== undefined) field.commit();
  };
  const text = { lang, disabled, size: 'md', autosize: true, minRows: 1, maw: '40rem', onBlur: commit } as const;
  return (
    <Fieldset legend={<Text fw={700}>{title}</Text>} variant="unstyled">
      <Stack gap="sm">
        <Textarea
          {...text}
          label={t('lead')}
          value={lead}
          onChange={(event) => field.type({ lead: oneLine(event.currentTarget.value), items })}
        />
        <PointRows field={field} commit={commit} lang={lang} disabled={disabled} />
        {savable(field.value) === undefined && <Text c="var(--house-warning)">{t('incomplete')}</Text>}
        <FieldTrouble field={field} show={print} />
        <Button
          variant="default"
          size="sm"
          disabled={disabled}
          className={classes['start']}
          onClick={() => field.type({ lead, items: [...items, ''] })}
        >
          {t('addPoint')}
        </Button>
      </Stack>
    </Fieldset>
  );
}

interface RowsProps extends Pick<Props, 'lang' | 'disabled'> {
  field: SavedField<LeadList>;
  commit: () => void;
}

function PointRows({ field, commit, lang, disabled }: RowsProps) {
  const { t } = useTranslation('settings');
  const { lead, items } = field.value;
  const put = (next: LeadList) => (savable(next) === undefined ? field.type(next) : field.put(next));
  const text = { lang, disabled, size: 'md', autosize: true, minRows: 1, maw: '40rem', onBlur: commit } as const;
  return (
    <ol className={classes['points']}>
      {items.map((item, place) => (
        <li key={place}>
          <div className={classes['row']}>
            <Textarea
              {...text}
              className={classes['wide']}
              aria-label={t('point', { number: place + 1 })}
              value={item}
              onChange={(event) => {
                const typed = oneLine(event.currentTarget.value);
                field.type({ lead, items: items.map((one, at) => (at === place ? typed : one)) });
              }}
            />
            <OrderButtons
              what={t('point', { number: place + 1 })}
              place={place}
              count={items.length}
              disabled={disabled}
              move={(by) => put({ lead, items: moved(items, place, by) })}
              remove={() => put({ lead, items: items.filter((_, at) => at !== place) })}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}
