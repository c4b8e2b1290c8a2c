import { secretariatOffices } from '#contract/mechanism-terms';
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AbsenceField } from './AbsenceField';
import { type FactDrafts, isNobodyAtWork } from './drafts.rules';
import type { FactFieldsProps, FieldOf } from './field-props';

type Body = FactDrafts['secretariats']['bodies'][number];

/** Who acts as the secretariat, with whose help. */
export function SecretariatsFields({ draft, change, field }: FactFieldsProps<'secretariats'>) {
  const { t } = useTranslation('mechanisms');
  const { bodies, none } = draft;
  return (
    <>
      {bodies.map((body, place) => (
        <BodyRow
          key={place}
          {...{ body, place, field }}
          put={(part) =>
            change({ ...draft, bodies: bodies.map((one, index) => (index === place ? { ...one, ...part } : one)) })
          }
          remove={() => change({ ...draft, bodies: bodies.filter((_, index) => index !== place) })}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="sm"
          onClick={() => change({ ...draft, bodies: [...bodies, { name: '', as: 'current', helpers: '' }] })}
        >
          {t('addBody')}
        </Button>
      </div>
      {isNobodyAtWork(bodies) && (
        <AbsenceField
          {...field('secretariats.none')}
          value={none}
          onChange={(value) => change({ ...draft, none: value })}
        />
      )}
    </>
  );
}

interface RowProps {
  body: Body;
  place: number;
  field: FieldOf;
  put: (part: Partial<Body>) => void;
  remove: () => void;
}

function BodyRow({ body, place, field, put, remove }: RowProps) {
  const { t } = useTranslation('mechanisms');
  const path = `secretariats.bodies[${place}]`;
  return (
    <Group align="end" gap="sm" role="group" aria-label={t('bodyNumber', { number: place + 1 })}>
      <TextInput
        {...field(`${path}.name`)}
        label={t('body')}
        flex="1 1 12rem"
        value={body.name}
        onChange={({ currentTarget: { value } }) => put({ name: value })}
      />
      <NativeSelect
        {...field(`${path}.as`)}
        label={t('office')}
        data={secretariatOffices.map((value) => ({ value, label: t(`bodies.${value}`) }))}
        value={body.as}
        onChange={({ currentTarget: { value } }) =>
          put({ as: secretariatOffices.find((one) => one === value) ?? body.as })
        }
      />
      <Textarea
        {...field(`${path}.with`)}
        label={t('helpers')}
        flex="1 1 14rem"
        autosize
        minRows={1}
        maxRows={6}
        value={body.helpers}
        onChange={({ currentTarget: { value } }) => put({ helpers: value })}
      />
      <Button variant="default" aria-label={t('removeName', { name: body.name || t('body') })} onClick={remove}>
        {t('remove')}
      </Button>
    </Group>
  );
}
