import type { MissingView } from '#contract/readiness';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './readiness.module.css';
import { useSupplierNames } from './use-supplier-names';

/** Each thing that is missing in a sentence, with when it has to be there and who can supply it. */
export function MissingList({ slug, missing }: { slug: string; missing: readonly MissingView[] }) {
  const { t, i18n } = useTranslation('readiness');
  const nameOf = useSupplierNames(slug);
  const names = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  return (
    <ul className={classes['missing']}>
      {missing.map(({ text, before, suppliers }) => (
        <li key={text}>
          <span className={classes['mark']} data-before={before} aria-hidden />
          <div>
            <Text dir="auto">{text}</Text>
            <Text size="sm" c="dimmed">
              {t(`before.${before}`)}.{' '}
              {t('supply', {
                who: names.format(
                  suppliers.map(({ person }) => (person === null ? t('theOrganizers') : nameOf(person))),
                ),
              })}
              .
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
