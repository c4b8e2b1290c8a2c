import type { MissingView, SupplierView } from '#contract/readiness';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../lib/printed';
import { useProgramme } from '../programme/programme.queries';
import classes from './readiness.module.css';
import { useSupplierNames } from './use-supplier-names';

/** Each thing that is missing in a sentence, with when it has to be there and who can supply it. */
export function MissingList({ slug, missing }: { slug: string; missing: readonly MissingView[] }) {
  const { t, i18n } = useTranslation('readiness');
  const nameOf = useSupplierNames(slug);
  const { meeting } = useProgramme(slug);
  const supplier = ({ person, remindedAt }: SupplierView) => {
    if (person === null) return t('theOrganizers');
    if (remindedAt === null) return nameOf(person);
    return t('reminded', { name: nameOf(person), at: printedMoment(remindedAt, meeting.timeZone, i18n.language) });
  };
  const names = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
  return (
    <ul className={classes['missing']}>
      {missing.map(({ text, before, suppliers }) => (
        <li key={text}>
          <span className={classes['mark']} data-before={before} aria-hidden />
          <div>
            <Text>
              <bdi>{text}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              {t(`before.${before}`)}.{' '}
              {t('supply', {
                who: names.format(suppliers.map(supplier)),
              })}
              .
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}
