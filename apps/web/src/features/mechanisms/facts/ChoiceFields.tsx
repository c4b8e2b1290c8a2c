import { iomRoles } from '#contract/mechanism-terms';
import { iomRoleWords } from '#words/mechanism-terms';
import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FactFieldsProps } from './field-props';
import classes from './facts.module.css';
import { useWording } from './use-wording';

/** What IOM is to the mechanism, each with how far where that is to be said. */
export function IomRolesFields({ draft: { roles }, change, field }: FactFieldsProps<'iomRoles'>) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  const { error } = field('iomRoles');
  return (
    <Checkbox.Group
      {...{ id: field('iomRoles').id, error }}
      label={terms('factIomRoles')}
      value={roles.map(({ role }) => role)}
      onChange={(chosen) =>
        change({
          roles: iomRoles
            .filter((role) => chosen.includes(role))
            .map((role) => roles.find((one) => one.role === role) ?? { role, note: '' }),
        })
      }
    >
      <Stack gap="xs" mt="xs">
        {iomRoles.map((role) => {
          const place = roles.findIndex((one) => one.role === role);
          return (
            <Group key={role} gap="sm">
              <Checkbox value={role} label={terms(iomRoleWords[role])} />
              {place >= 0 && (
                <TextInput
                  {...field(`iomRoles[${place}].note`)}
                  aria-label={t('noteOn', { what: terms(iomRoleWords[role]) })}
                  placeholder={t('note')}
                  flex="1 1 10rem"
                  value={roles[place]?.note ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    change({ roles: roles.map((one) => (one.role === role ? { ...one, note: value } : one)) })
                  }
                />
              )}
            </Group>
          );
        })}
      </Stack>
    </Checkbox.Group>
  );
}

export function ThemesFields({ draft: { ids }, change, field }: FactFieldsProps<'themes'>) {
  const { t } = useTranslation('mechanismTerms');
  const { themes } = useWording();
  const known = [...themes.keys()];
  return (
    <Checkbox.Group
      {...field('themes')}
      label={t('factThemes')}
      value={[...ids]}
      onChange={(chosen) => change({ ids: known.filter((id) => chosen.includes(id)) })}
    >
      <div className={classes['boxes']}>
        {[...themes].map(([id, name]) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
